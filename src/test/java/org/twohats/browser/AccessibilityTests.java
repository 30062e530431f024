package org.twohats.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What axe says of every page in every state; {@link Sight} lists them. */
@BrowserTest
class AccessibilityTests {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> RULES_OF_COLOUR = List.of("cat.color");
    private static final Set<String> TOLERATED = Set.of("minor", "moderate");

    /** In the dark only colours differ, so only they are looked at once more. */
    @ParameterizedTest
    @EnumSource
    void axeFindsNothingSeriousInLightAndDarkOnNarrowAndWideScreens(Sight sight, @Scripted Visitor visitor) {
        sight.shownTo(visitor);
        List<String> found = new ArrayList<>();
        for (int width : new int[] {Visitor.NARROW, Visitor.WIDE}) {
            found.addAll(violations(visitor, width, ColorScheme.LIGHT, RULES));
            found.addAll(violations(visitor, width, ColorScheme.DARK, RULES_OF_COLOUR));
        }
        assertThat(found).isEmpty();
    }

    private static List<String> violations(Visitor visitor, int width, ColorScheme colours, List<String> rules) {
        visitor.looksThrough(width, Visitor.HEIGHT, colours);
        return new AxeBuilder(visitor.page())
                .setLegacyMode(true).withTags(rules).analyze().getViolations().stream()
                        .filter(rule -> !TOLERATED.contains(rule.getImpact()))
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> "%s %d: %s (%s) %s %s"
                                        .formatted(
                                                colours,
                                                width,
                                                rule.getId(),
                                                rule.getImpact(),
                                                node.getTarget(),
                                                node.getHtml())))
                        .toList();
    }
}
