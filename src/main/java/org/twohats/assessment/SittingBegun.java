package org.twohats.assessment;

import org.twohats.instrument.Form;

/** Somebody sat down to the questionnaire; published before the sitting is stored for good. */
public record SittingBegun(Form form) {}
