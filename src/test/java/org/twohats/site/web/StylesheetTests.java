package org.twohats.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** One style sheet out of many files, and colours that everyone can read. */
class StylesheetTests {

    private static final Path CSS = Path.of("src/main/resources/static/css");
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{3,6});");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgb|hsl|oklch|oklab)a?\\(");

    @Test
    void theImportedFilesStandInTheirLayersInOneSheet() throws IOException {
        String sheet = StylesheetResolver.inline(new ClassPathResource("static/css/site.css"))
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(sheet)
                .startsWith("@layer reset, tokens, base, layout, component, print;")
                .contains("@layer tokens {", ".masthead")
                .doesNotContain("@import", "/*");
        assertThat(sheet.chars().filter(c -> c == '{').count())
                .isEqualTo(sheet.chars().filter(c -> c == '}').count());
    }

    /** By the sheet of every page, or by that of one room. */
    @Test
    void everyFileIsImportedOnce() throws IOException {
        StringBuilder imports = new StringBuilder();
        for (Path file : files()) {
            imports.append(Files.readString(file));
        }
        for (Path file : files()) {
            String name = CSS.relativize(file).toString().replace('\\', '/');
            boolean isWhole = Files.readString(file).contains("@import");
            assertThat(imports.toString().split(Pattern.quote("@import url(\"" + name + "\")"), -1))
                    .as(name)
                    .hasSize(isWhole ? 1 : 2);
        }
    }

    @Test
    void theSheetOfARoomIsOneToo() throws IOException {
        for (String room : List.of("assessment-question", "hiring", "kit", "matrix")) {
            assertThat(StylesheetResolver.inline(new ClassPathResource("static/css/" + room + ".css"))
                            .getContentAsString(StandardCharsets.UTF_8))
                    .startsWith("@layer component {")
                    .doesNotContain("@import", "/*");
        }
    }

    @Test
    void coloursAreNamedInOnePlaceAlone() throws IOException {
        for (Path file : files()) {
            if (!List.of("tokens.css", "print.css").contains(file.getFileName().toString())) {
                assertThat(COLOUR.matcher(Files.readString(file)).results().map(found -> found.group()))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void noRuleNeedsToShout() throws IOException {
        for (Path file : files()) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContain("!important");
        }
    }

    /** WCAG 2.2: 4.5 for text, 3 for the borders of controls and for drawings. */
    @ParameterizedTest
    @CsvSource({
        "ink, paper, 4.5", "ink, card, 4.5", "ink, sunk, 4.5", "ink2, paper, 4.5", "ink2, card, 4.5", "ink2, sunk, 4.5",
        "link, paper, 4.5", "link, card, 4.5", "link, sunk, 4.5", "err, paper, 4.5", "err, card, 4.5", "pm, paper, 4.5",
        "po, paper, 4.5", "pm, card, 4.5", "po, card, 4.5", "both, card, 4.5", "paper, ink, 4.5", "ctrl, paper, 3",
        "ctrl, card, 3", "ctrl, sunk, 3", "focus, paper, 3", "focus, card, 3"
    })
    void twoColoursThatMeetAreFarEnoughApart(String colour, String ground, double atLeast) throws IOException {
        String tokens = Files.readString(CSS.resolve("tokens.css"));
        int dark = tokens.indexOf("@media (prefers-color-scheme: dark)");
        Map<String, String> light = colours(tokens.substring(0, dark));
        Map<String, String> night = new HashMap<>(light);
        night.putAll(colours(tokens.substring(dark)));
        for (Map<String, String> mode : List.of(light, night)) {
            assertThat(contrast(mode.get(colour), mode.get(ground)))
                    .as("%s on %s: %s on %s", colour, ground, mode.get(colour), mode.get(ground))
                    .isGreaterThanOrEqualTo(atLeast);
        }
    }

    private static Map<String, String> colours(String tokens) {
        Map<String, String> colours = new HashMap<>();
        Matcher token = TOKEN.matcher(tokens);
        while (token.find()) {
            colours.put(token.group(1), token.group(2));
        }
        return colours;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        String hex = colour.length() == 4 ? colour.substring(1).replaceAll("(.)", "$1$1") : colour.substring(1);
        double red = linear(Integer.parseInt(hex.substring(0, 2), 16));
        double green = linear(Integer.parseInt(hex.substring(2, 4), 16));
        double blue = linear(Integer.parseInt(hex.substring(4, 6), 16));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(CSS)) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }
}
