package org.twohats.kit.content;

import java.util.Locale;
import org.twohats.content.ContentFiles;
import org.twohats.kit.Interviews;
import org.twohats.kit.KitBook;
import org.twohats.kit.KitBooks;
import org.twohats.kit.KitWords;
import org.twohats.kit.LanguageGuide;
import org.twohats.kit.Plans;
import org.twohats.kit.WorkSamples;
import org.twohats.kit.WorkingAgreements;
import org.twohats.responsibility.content.Published;

/** Kits as they ship, for tests that need them and nothing else. */
public final class Shipped {

    private static final ContentFiles FILES = new ContentFiles();
    private static final KitBooks BOOKS = new KitFiles(FILES, edition -> Published.responsibilities());

    public static final KitBook BOOK = BOOKS.inForce();
    public static final KitWords WORDS = BOOKS.words(BOOK.edition(), Locale.ENGLISH);
    public static final LanguageGuide LANGUAGE = BOOKS.language(BOOK.edition(), Locale.ENGLISH);

    public static final Interviews INTERVIEWS = new InterviewFiles(FILES);
    public static final WorkSamples SAMPLES = new WorkSampleFiles(FILES);
    public static final Plans PLANS = new PlanFiles(FILES);
    public static final WorkingAgreements AGREEMENTS = new AgreementFiles(FILES);

    private Shipped() {}
}
