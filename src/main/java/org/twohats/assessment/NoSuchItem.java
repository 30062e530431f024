package org.twohats.assessment;

import org.twohats.instrument.ItemKey;

/** The questionnaire does not ask that. */
public final class NoSuchItem extends RuntimeException {

    public NoSuchItem(ItemKey key) {
        super("the questionnaire does not ask '" + key + "'");
    }
}
