package org.twohats.instrument;

import java.util.Map;

/**
 * An edition as its editors wrote it: the texts of its files. This is what is kept, letter for letter.
 *
 * @param edition the edition's name
 * @param texts by file name: {@code items.yaml} and {@code words.<language>.yaml}
 */
public record EditionFiles(String edition, Map<String, String> texts) {

    public EditionFiles {
        texts = Map.copyOf(texts);
    }
}
