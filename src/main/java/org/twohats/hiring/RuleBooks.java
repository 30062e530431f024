package org.twohats.hiring;

import java.util.Locale;

/** Knows the rule books that ship with this release, and their words. */
public interface RuleBooks {

    /** The one with which new cases are decided. */
    RuleBook inForce();

    /** @throws NoSuchRuleBook if there is none of that name */
    RuleBook find(String edition);

    /**
     * The words of an edition, in English where the language is not there.
     *
     * @throws NoSuchRuleBook if there is none of that name
     */
    RuleWords words(String edition, Locale locale);

    /**
     * How much each rule of an edition decides, as the proof counted it.
     *
     * @throws NoSuchRuleBook if there is none of that name
     */
    RuleFigures figures(String edition);
}
