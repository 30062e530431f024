package org.twohats.hiring;

import java.util.Map;

/**
 * A rule book as its editors wrote it: the texts of its files. This is what is kept, letter for letter.
 *
 * @param edition the edition's name
 * @param texts by file name: {@code rules.yaml}, {@code figures.yaml} and {@code words.<language>.yaml}
 */
public record RuleTexts(String edition, Map<String, String> texts) {

    public RuleTexts {
        texts = Map.copyOf(texts);
    }
}
