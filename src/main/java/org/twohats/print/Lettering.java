package org.twohats.print;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * Draws the words in a drawing as outlines, in the letters of the sheet, with a light edge around them.
 *
 * <p>So a drawing needs no fonts of the machine, of which a small server may have none. Understood are {@code text} and
 * {@code tspan} with {@code x}, {@code y}, {@code dy} in em, {@code text-anchor}, {@code font-size} and {@code
 * font-weight}, the last three also from the elements around them.
 */
class Lettering {

    private static final int LAST = 0x2fff;
    private static final String USUAL_SIZE = "12";

    private final Map<PrintFont, Map<Integer, Glyph>> alphabets = new EnumMap<>(PrintFont.class);

    Lettering(PrintFiles files) {
        for (PrintFont font : new PrintFont[] {PrintFont.TEXT, PrintFont.STRONG}) {
            alphabets.put(font, alphabet(files.font(font)));
        }
    }

    private static Map<Integer, Glyph> alphabet(byte[] font) {
        Map<Integer, Glyph> alphabet = new HashMap<>();
        try (TrueTypeFont outlines = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            CmapLookup places = outlines.getUnicodeCmapLookup();
            double unit = outlines.getUnitsPerEm();
            for (int letter = ' '; letter < LAST; letter++) {
                int place = places.getGlyphId(letter);
                if (place != 0) {
                    var glyph = outlines.getGlyph().getGlyph(place);
                    Path2D shape = glyph == null ? new Path2D.Double() : new Path2D.Double(glyph.getPath());
                    shape.transform(AffineTransform.getScaleInstance(1 / unit, -1 / unit));
                    alphabet.put(letter, new Glyph(outlines.getAdvanceWidth(place) / unit, shape));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return alphabet;
    }

    void outline(Element drawing) {
        for (Element text : drawing.select("text")) {
            Path2D lines = new Path2D.Double();
            double y = number(text.attr("y"));
            line(lines, text, text, y);
            for (Element span : text.select("tspan")) {
                y += number(span.attr("dy").replace("em", "")) * size(text);
                line(lines, text, span, y);
            }
            Element drawn = new Element(new Tag("path", Parser.NamespaceSvg), "").attr("d", data(lines));
            if (text.hasAttr("transform")) {
                drawn.attr("transform", text.attr("transform"));
            }
            text.before(drawn.clone().addClass("lettering__edge"));
            text.before(drawn.addClass("lettering"));
            text.remove();
        }
    }

    private void line(Path2D lines, Element text, Element line, double y) {
        String words = ownWords(line);
        double size = size(text);
        Map<Integer, Glyph> alphabet = alphabet(text);
        double length = words.codePoints()
                .mapToDouble(letter -> glyph(alphabet, letter).advance() * size)
                .sum();
        double x = number(line.attr("x")) - length * anchored(text);
        for (int letter : words.codePoints().toArray()) {
            Glyph glyph = glyph(alphabet, letter);
            AffineTransform place = new AffineTransform(size, 0, 0, size, x, y);
            lines.append(glyph.shape().getPathIterator(place), false);
            x += glyph.advance() * size;
        }
    }

    private static String ownWords(Element line) {
        StringBuilder words = new StringBuilder();
        for (Node node : line.childNodes()) {
            if (node instanceof TextNode text) {
                words.append(text.text());
            }
        }
        return words.toString().strip();
    }

    private static Glyph glyph(Map<Integer, Glyph> alphabet, int letter) {
        Glyph glyph = alphabet.get(letter);
        if (glyph == null) {
            throw new IllegalArgumentException("the letters of the sheet lack " + Character.toString(letter));
        }
        return glyph;
    }

    private Map<Integer, Glyph> alphabet(Element text) {
        PrintFont font = inherited(text, "font-weight", "400").equals("400") ? PrintFont.TEXT : PrintFont.STRONG;
        return alphabets.getOrDefault(font, Map.of());
    }

    private static double size(Element text) {
        return number(inherited(text, "font-size", USUAL_SIZE));
    }

    /** How much of a line lies before the place it is given. */
    private static double anchored(Element text) {
        return switch (inherited(text, "text-anchor", "start")) {
            case "middle" -> 0.5;
            case "end" -> 1;
            default -> 0;
        };
    }

    private static String inherited(Element text, String name, String usual) {
        for (Element around = text; around != null; around = around.parent()) {
            if (around.hasAttr(name)) {
                return around.attr(name);
            }
        }
        return usual;
    }

    private static double number(String attribute) {
        return attribute.isEmpty() ? 0 : Double.parseDouble(attribute);
    }

    private static String data(Path2D shape) {
        StringBuilder data = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator step = shape.getPathIterator(null); !step.isDone(); step.next()) {
            int kind = step.currentSegment(points);
            data.append("MLQCZ".charAt(kind));
            for (int i = 0; i < new int[] {2, 2, 4, 6, 0}[kind]; i++) {
                data.append(String.format(Locale.ROOT, i == 0 ? "%.2f" : " %.2f", points[i]));
            }
        }
        return data.toString();
    }

    /**
     * @param advance how far the next letter stands from this one, in em
     * @param shape in em, its foot on 0 and its head above, which is less than 0
     */
    private record Glyph(double advance, Path2D shape) {}
}
