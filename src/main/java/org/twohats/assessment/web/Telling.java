package org.twohats.assessment.web;

import java.util.Locale;
import org.twohats.assessment.Questionnaire;
import org.twohats.assessment.ResultWords;
import org.twohats.instrument.EditionWords;
import org.twohats.instrument.EditionWords.Statements;
import org.twohats.instrument.Item;
import org.twohats.instrument.ItemKey;

/** What it takes to tell a result in a reader's language: the questions, their words, the result's words, and numbers. */
record Telling(Questionnaire questionnaire, ResultWords words, Locale locale) {

    /** The words of the edition that was answered. */
    EditionWords edition() {
        return questionnaire.edition().words(locale);
    }

    Item item(ItemKey key) {
        return questionnaire.item(key);
    }

    Statements statements(Item item) {
        return edition().statements(item.key());
    }

    /** Up to two decimals, without a sign. */
    String points(double value) {
        return String.format(locale, "%.2f", Math.abs(value)).replaceFirst("[.,]?0+$", "");
    }

    /** Three decimals, and a sign only where the value is below 0. */
    String figure(double value) {
        String decimals = String.format(locale, "%.3f", Math.abs(value));
        return Math.round(1000 * value) < 0 ? "−" + decimals : decimals;
    }

    /** A whole number with its sign. */
    String position(double value) {
        long whole = Math.round(value);
        return whole > 0 ? "+" + whole : whole < 0 ? "−" + -whole : "0";
    }
}
