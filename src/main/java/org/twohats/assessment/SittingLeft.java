package org.twohats.assessment;

import org.twohats.instrument.Form;

/**
 * A sitting that nobody finished before its time was over.
 *
 * @param answers how many had been given, those of "skip" among them; the next question was the one it was left at
 */
public record SittingLeft(Form form, int answers) {}
