package org.twohats.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every page in every state; {@link Sight} lists them. */
@BrowserTest
class EveryPageTests {

    private static final int FOURTEEN_KILOBYTES = 14 * 1024;
    private static final int SIXTY_KILOBYTES = 60 * 1024;
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Set<String> TOLERATED = Set.of("minor", "moderate");

    @ParameterizedTest
    @EnumSource
    void comesWithItsStatusOneHeadingALanguageAndAtMostOneMainButton(Sight sight, Visitor visitor) {
        sight.shownTo(visitor);
        assertThat(visitor.status()).isEqualTo(sight.status());
        assertThat(visitor.part("h1").count()).isEqualTo(1);
        assertThat(visitor.title()).contains(Words.of("site.name")).hasSizeGreaterThan(12);
        assertThat(visitor.part("html").getAttribute("lang")).isEqualTo("en");
        assertThat(visitor.part("[lang='']").count()).isZero();
        assertThat(visitor.part("main .button:not([data-quiet])").count()).isLessThanOrEqualTo(1);
        assertThat(visitor.part("script").count()).isZero();
    }

    /** 14 KB are what the first round trip of a new connection brings. */
    @ParameterizedTest
    @EnumSource
    void isLight(Sight sight, Visitor visitor, TestReporter reporter) {
        sight.shownTo(visitor);
        int page = visitor.bytesOfPage();
        int style = visitor.bytesOf("stylesheet");
        reporter.publishEntry(sight.name(), page + " bytes and " + style + " of style");
        assertThat(page).isPositive();
        assertThat(style).isPositive();
        assertThat(page + style)
                .as("%d bytes of HTML and %d of CSS, as sent", page, style)
                .isLessThanOrEqualTo(FOURTEEN_KILOBYTES);
        assertThat(page + visitor.bytesOf("stylesheet", "font", "image")).isLessThanOrEqualTo(SIXTY_KILOBYTES);
        assertThat(visitor.bytesOf("script")).isZero();
    }

    /** WCAG 1.4.10, 1.4.4 and 1.4.12, all on the narrowest screen. */
    @ParameterizedTest
    @EnumSource
    void needsNoSidewaysScrollingOnANarrowScreenEvenWithLargeOrWideText(Sight sight, Visitor visitor) {
        sight.shownTo(visitor).looksThrough(Visitor.NARROW, Visitor.HEIGHT);
        assertThat(visitor.widerThanTheScreen()).isEmpty();
        visitor.spacesText();
        assertThat(visitor.widerThanTheScreen()).as("with wide spacing").isEmpty();
        visitor.enlargesText();
        assertThat(visitor.widerThanTheScreen()).as("with text twice as large").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void hasTargetsThatFingersCanHit(Sight sight, Visitor visitor) {
        sight.shownTo(visitor);
        for (int width : new int[] {Visitor.NARROW, Visitor.WIDE}) {
            assertThat(visitor.looksThrough(width, Visitor.HEIGHT).smallTargets())
                    .as("%d px wide", width)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void axeFindsNothingSeriousInLightAndDarkOnNarrowAndWideScreens(Sight sight, @Scripted Visitor visitor) {
        sight.shownTo(visitor);
        List<String> found = new ArrayList<>();
        for (ColorScheme colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            for (int width : new int[] {Visitor.NARROW, Visitor.WIDE}) {
                visitor.looksThrough(width, Visitor.HEIGHT, colours);
                for (Rule rule : new AxeBuilder(visitor.page())
                        .setLegacyMode(true)
                        .withTags(RULES)
                        .analyze()
                        .getViolations()) {
                    if (!TOLERATED.contains(rule.getImpact())) {
                        rule.getNodes()
                                .forEach(node -> found.add("%s %d: %s (%s) %s %s"
                                        .formatted(
                                                colours,
                                                width,
                                                rule.getId(),
                                                rule.getImpact(),
                                                node.getTarget(),
                                                node.getHtml())));
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noTwoPagesShareATitle(Visitor visitor) {
        Map<Sight, String> titles = new EnumMap<>(Sight.class);
        for (Sight sight : List.of(
                Sight.HOME,
                Sight.METHOD,
                Sight.ABOUT,
                Sight.ACCESSIBILITY,
                Sight.ROLES,
                Sight.ROLES_PRODUCT_MANAGER,
                Sight.ROLES_PRODUCT_OWNER,
                Sight.ROLES_DAY_TO_DAY,
                Sight.ROLES_WORKING_TOGETHER,
                Sight.ROLES_EVERY_ORGANISATION,
                Sight.ROLES_BOTH,
                Sight.ROLES_CAREERS,
                Sight.ROLES_DISAGREEMENTS,
                Sight.ROLES_SOURCES,
                Sight.START,
                Sight.START_WITH_PROBLEM,
                Sight.CHECK,
                Sight.FINISHED,
                Sight.RESULT_PRODUCT_MANAGER,
                Sight.RESULT_PRODUCT_OWNER,
                Sight.SHARE,
                Sight.SHARE_WITH_PROBLEM,
                Sight.SHARE_PREVIEW,
                Sight.SHARE_MADE,
                Sight.SHARED,
                Sight.SHARED_NO_LONGER,
                Sight.MATRICES,
                Sight.MATRICES_WITH_PROBLEM,
                Sight.MATRIX,
                Sight.MATRIX_ROW,
                Sight.MATRIX_ROW_WITH_PROBLEM,
                Sight.MATRIX_NAMES,
                Sight.MATRIX_NAMES_WITH_PROBLEM,
                Sight.MATRIX_ADD,
                Sight.MATRIX_ADD_WITH_PROBLEM,
                Sight.MATRIX_RESET,
                Sight.MATRIX_IMPORT,
                Sight.MATRIX_IMPORT_WITH_PROBLEM,
                Sight.MATRIX_HISTORY,
                Sight.MATRIX_SHARE,
                Sight.MATRIX_DELETE,
                Sight.MATRIX_SHEET,
                Sight.MATRIX_SHARED,
                Sight.MATRIX_INVITATION,
                Sight.MATRIX_LEAVE,
                Sight.FORBIDDEN,
                Sight.NOT_FOUND,
                Sight.NOT_ALLOWED,
                Sight.TOO_LARGE)) {
            titles.put(sight, sight.shownTo(visitor).title());
        }
        Set<String> all = new HashSet<>(titles.values());
        visitor.hasAnsweredAll(Sheet.OWNER);
        for (Pair pair : Sheet.OWNER.pairs()) {
            assertThat(all.add(visitor.opens(visitor.question(pair)).title()))
                    .as(visitor.title())
                    .isTrue();
        }
        assertThat(all).hasSize(titles.size() + Sheet.OWNER.pairs().size());
    }
}
