package org.twohats.visitor;

import java.util.Set;
import java.util.regex.Pattern;

/** What somebody typed or pasted, as others are to read it. */
public final class Typed {

    /** What word processors and web pages leave behind: soft hyphens, and marks that have no width. */
    private static final Pattern LEFT_BEHIND = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");

    /** Blanks that Unicode calls symbols or letters. */
    private static final Set<Integer> FILLERS = Set.of(0x2800, 0x115F, 0x1160, 0x3164, 0xFFA0);

    private Typed() {}

    /**
     * The text with line feeds between lines and blanks for tabs, without marks that nobody sees and nobody meant;
     * nothing where it has nothing else.
     */
    public static String plain(String typed) {
        String plain = LEFT_BEHIND
                .matcher(typed.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' '))
                .replaceAll("");
        return plain.codePoints().allMatch(Typed::isBlank) ? "" : plain;
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || FILLERS.contains(character)
                || joinsOrMarksItsScript(character);
    }

    /**
     * Whether everybody can read it as it was typed. Not so with a character that nobody can see or type, or that turns
     * the direction of others.
     *
     * @param severalLines whether it may have line feeds
     */
    public static boolean isReadable(String plain, boolean severalLines) {
        return plain.codePoints().noneMatch(character -> isUnreadable(character, severalLines));
    }

    private static boolean isUnreadable(int character, boolean severalLines) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> !(severalLines && character == '\n');
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            case Character.FORMAT -> !joinsOrMarksItsScript(character);
            default -> (character & 0xFFFE) == 0xFFFE;
        };
    }

    /** Persian is spelled and families are drawn with the joiners; the marks stand beside words of another direction. */
    private static boolean joinsOrMarksItsScript(int character) {
        return (character >= 0x200C && character <= 0x200F) || character == 0x061C;
    }
}
