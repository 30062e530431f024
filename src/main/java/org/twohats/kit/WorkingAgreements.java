package org.twohats.kit;

import java.util.Locale;

/** Knows what people who share a product owe each other. */
public interface WorkingAgreements {

    /**
     * In English where the language is not there.
     *
     * @param edition of the kit
     */
    WorkingAgreement of(String edition, WorkingAgreement.Kind kind, Locale locale);
}
