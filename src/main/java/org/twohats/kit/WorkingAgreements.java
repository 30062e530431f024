package org.twohats.kit;

import java.util.Locale;

/** Knows what people who share a product owe each other. */
public interface WorkingAgreements {

    /** In English where the language is not there. */
    WorkingAgreement of(WorkingAgreement.Kind kind, Locale locale);
}
