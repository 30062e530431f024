package org.twohats.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every page in every state; {@link Sight} lists them. */
@BrowserTest
class EveryPageTests {

    private static final int FOURTEEN_KILOBYTES = 14 * 1024;
    private static final int SIXTY_KILOBYTES = 60 * 1024;

    /** In one visit, since a page has to be fetched only once to be looked at in many ways. */
    @ParameterizedTest
    @EnumSource
    void keepsThePromisesOfEveryPage(Sight sight, @Scripted Visitor visitor, TestReporter reporter) {
        sight.shownTo(visitor);
        SoftAssertions promises = new SoftAssertions();
        isWhole(sight, visitor, promises);
        isLight(sight, visitor, promises, reporter);
        canBeSeenHeardAndHitOnWideAndNarrowScreensInLightAndDark(visitor, promises);
        needsNoSidewaysScrollingOnANarrowScreenEvenWithLargeWideOrLongText(visitor, promises);
        promises.assertAll();
    }

    private static void isWhole(Sight sight, Visitor visitor, SoftAssertions promises) {
        promises.assertThat(visitor.status()).as("status").isEqualTo(sight.status());
        promises.assertThat(visitor.part("h1").count()).as("main headings").isEqualTo(1);
        promises.assertThat(visitor.title()).contains(Words.of("site.name")).hasSizeGreaterThan(12);
        promises.assertThat(visitor.part("html").getAttribute("lang"))
                .as("language")
                .isEqualTo("en");
        promises.assertThat(visitor.part("[lang='']").count())
                .as("empty languages")
                .isZero();
        promises.assertThat(visitor.part("main .button:not([data-quiet])").count())
                .as("main buttons")
                .isLessThanOrEqualTo(1);
        promises.assertThat(visitor.part("script").count()).as("scripts").isZero();
    }

    /** 14 KB are what the first round trip of a new connection brings. */
    private static void isLight(Sight sight, Visitor visitor, SoftAssertions promises, TestReporter reporter) {
        int page = visitor.bytesOfPage();
        int style = visitor.bytesOf("stylesheet");
        reporter.publishEntry(sight.name(), page + " bytes and " + style + " of style");
        promises.assertThat(page).as("bytes of HTML").isPositive();
        promises.assertThat(style).as("bytes of CSS").isPositive();
        promises.assertThat(page + style)
                .as("%d bytes of HTML and %d of CSS, as sent", page, style)
                .isLessThanOrEqualTo(FOURTEEN_KILOBYTES);
        promises.assertThat(page + visitor.bytesOf("stylesheet", "font", "image"))
                .as("bytes of everything")
                .isLessThanOrEqualTo(SIXTY_KILOBYTES);
        promises.assertThat(visitor.bytesOf("script")).as("bytes of scripts").isZero();
    }

    private static void canBeSeenHeardAndHitOnWideAndNarrowScreensInLightAndDark(
            Visitor visitor, SoftAssertions promises) {
        Axe axe = Axe.readInto(visitor.page());
        for (int width : new int[] {Visitor.WIDE, Visitor.NARROW}) {
            promises.assertThat(visitor.looksThrough(width, Visitor.HEIGHT).smallTargets())
                    .as("small targets, %d px wide", width)
                    .isEmpty();
            for (ColorScheme colours : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                visitor.looksThrough(width, Visitor.HEIGHT, colours);
                promises.assertThat(axe.found(colours))
                        .as("what axe finds, %d px wide", width)
                        .isEmpty();
            }
        }
    }

    /** WCAG 1.4.10, 1.4.4 and 1.4.12, and the words of other languages, all on the narrowest screen. */
    private static void needsNoSidewaysScrollingOnANarrowScreenEvenWithLargeWideOrLongText(
            Visitor visitor, SoftAssertions promises) {
        visitor.looksThrough(Visitor.NARROW, Visitor.HEIGHT);
        promises.assertThat(visitor.widerThanTheScreen()).as("too wide").isEmpty();
        visitor.spacesText();
        promises.assertThat(visitor.widerThanTheScreen())
                .as("too wide with wide spacing")
                .isEmpty();
        visitor.enlargesText();
        promises.assertThat(visitor.widerThanTheScreen())
                .as("too wide with text twice as large")
                .isEmpty();
        visitor.lengthensWords();
        promises.assertThat(visitor.widerThanTheScreen())
                .as("too wide with words 40 % longer")
                .isEmpty();
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
                Sight.HIRING,
                Sight.HIRING_WITH_PROBLEM,
                Sight.HIRING_QUESTION,
                Sight.HIRING_CHECK,
                Sight.HIRING_ANSWERS_SO_FAR,
                Sight.ADVICE_PRODUCT_OWNER,
                Sight.ADVICE_NOT_YET,
                Sight.WHAT_IF,
                Sight.CASES_COMPARED,
                Sight.CASES_TO_COMPARE,
                Sight.ADVICE_SHARE,
                Sight.ADVICE_SHARE_MADE,
                Sight.ADVICE_SHARED,
                Sight.CASE_DELETE,
                Sight.METHOD_HIRING,
                Sight.METHOD_HIRING_SOURCES,
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
