package org.twohats.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What axe says of the page that a visitor looks at.
 *
 * <p>Its program is read into the page once, to look at it in several ways. Deque's builder would read it anew each time,
 * which takes as long as looking.
 */
final class Axe {

    private static final String PROGRAM = program();
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** In the dark only colours differ, so only they are looked at once more. */
    private static final List<String> RULES_OF_COLOUR = List.of("cat.color");

    private final Page page;

    private Axe(Page page) {
        this.page = page;
    }

    static Axe readInto(Page page) {
        page.evaluate(PROGRAM);
        return new Axe(page);
    }

    /** What is serious or critical, as a person who has to mend it would look for it; or nothing. */
    @SuppressWarnings("unchecked")
    List<String> found(ColorScheme colours) {
        return (List<String>) page.evaluate(
                """
                ({tags, colours}) => axe.run(document, {runOnly: tags, resultTypes: ['violations']}).then(found => found
                    .violations
                    .filter(rule => !['minor', 'moderate'].includes(rule.impact))
                    .flatMap(rule => rule.nodes.map(node =>
                        `${colours}: ${rule.id} (${rule.impact}) ${node.target} ${node.html}`)))""", Map.of("tags", colours == ColorScheme.DARK ? RULES_OF_COLOUR : RULES, "colours", colours.name()));
    }

    private static String program() {
        try (InputStream program = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(program.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
