package org.twohats.assessment;

import org.twohats.instrument.Form;
import org.twohats.scoring.Verdict;

/** Somebody has finished the questionnaire; published before that is stored for good. */
public record SittingFinished(Form form, Verdict verdict) {}
