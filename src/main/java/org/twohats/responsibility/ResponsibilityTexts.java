package org.twohats.responsibility;

import java.util.Map;

/**
 * An edition of the responsibilities as its editors wrote it: the texts of its files. This is what is kept, letter for
 * letter.
 *
 * @param edition the edition's name
 * @param texts by file name: {@code matrix.yaml} and {@code words.<language>.yaml}
 */
public record ResponsibilityTexts(String edition, Map<String, String> texts) {

    public ResponsibilityTexts {
        texts = Map.copyOf(texts);
    }
}
