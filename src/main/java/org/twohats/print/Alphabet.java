package org.twohats.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/**
 * The letters that sheets can be set in: those of Latin, Greek and Cyrillic script. People write what they like on their
 * pages, and a letter that no font has would be an empty box, which PDF/UA forbids.
 */
class Alphabet {

    private static final String UNKNOWN = "?";

    private final BitSet letters = new BitSet();

    Alphabet(byte[] font) {
        try (TrueTypeFont outlines = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            CmapLookup places = outlines.getUnicodeCmapLookup();
            for (int letter = 0; letter <= Character.MAX_VALUE; letter++) {
                letters.set(letter, places.getGlyphId(letter) != 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts a question mark in the place of every letter that is missing.
     *
     * @return whether there was any
     */
    boolean spell(Document page) {
        boolean[] lacking = {false};
        page.body().forEachNode(node -> {
            if (node instanceof TextNode text && !hasAll(text.getWholeText())) {
                lacking[0] |= spell(text);
            }
        });
        return lacking[0];
    }

    private boolean spell(TextNode text) {
        StringBuilder spelt = new StringBuilder();
        boolean lacking = false;
        for (int letter : composed(text).codePoints().toArray()) {
            if (has(letter)) {
                spelt.appendCodePoint(letter);
            } else if (!isUnseen(letter)) {
                spelt.append(UNKNOWN);
                lacking = true;
            }
        }
        text.text(spelt.toString());
        return lacking;
    }

    private static String composed(TextNode text) {
        return Normalizer.normalize(text.getWholeText(), Form.NFC);
    }

    private boolean hasAll(String text) {
        return text.codePoints().allMatch(this::has);
    }

    private boolean has(int letter) {
        return letters.get(letter) || Character.isWhitespace(letter);
    }

    /** Signs that only join, part, turn or accent others. */
    private static boolean isUnseen(int letter) {
        int kind = Character.getType(letter);
        return kind == Character.FORMAT || kind == Character.CONTROL || kind == Character.NON_SPACING_MARK;
    }
}
