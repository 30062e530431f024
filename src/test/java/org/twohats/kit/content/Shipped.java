package org.twohats.kit.content;

import java.util.Locale;
import org.twohats.content.ContentFiles;
import org.twohats.kit.KitBook;
import org.twohats.kit.KitBooks;
import org.twohats.kit.KitWords;
import org.twohats.kit.LanguageGuide;
import org.twohats.responsibility.content.Published;

/** Kits as they ship, for tests that need them and nothing else. */
public final class Shipped {

    private static final KitBooks BOOKS = new KitFiles(new ContentFiles(), edition -> Published.responsibilities());

    public static final KitBook BOOK = BOOKS.inForce();
    public static final KitWords WORDS = BOOKS.words(BOOK.edition(), Locale.ENGLISH);
    public static final LanguageGuide LANGUAGE = BOOKS.language(BOOK.edition(), Locale.ENGLISH);

    private Shipped() {}
}
