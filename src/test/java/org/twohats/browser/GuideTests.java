package org.twohats.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.EnumSource.Mode.MATCH_ANY;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide as someone reads it, without JavaScript. */
@BrowserTest
class GuideTests {

    private static final List<Integer> PAPER_WIDTHS = List.of(688, 710);

    @Test
    void itIsReadFromTheHomePageToItsLastChapterAndBack(Visitor visitor) {
        visitor.opens("/").follows("main a[href='/roles']");
        List<String> read = new ArrayList<>(List.of(visitor.address()));
        visitor.follows("main .paths a");
        read.add(visitor.address());
        while (visitor.part("a[rel=next]").count() > 0) {
            visitor.follows("a[rel=next]");
            read.add(visitor.address());
        }
        assertThat(read)
                .containsExactly(
                        "/roles",
                        "/roles/product-manager",
                        "/roles/product-owner",
                        "/roles/day-to-day",
                        "/roles/working-together",
                        "/roles/every-organisation",
                        "/roles/both",
                        "/roles/careers",
                        "/roles/disagreements",
                        "/roles/sources");
        for (int left = read.size() - 2; left >= 0; left--) {
            visitor.follows("a[rel=prev]");
            assertThat(visitor.address()).isEqualTo(read.get(left));
        }
    }

    @Test
    void theMenuLeadsThereFromEveryPageAndSaysWhereOneIs(Visitor visitor) {
        visitor.opens("/method").follows(".masthead__nav a[href='/roles']");
        assertThat(visitor.text(".masthead__nav [aria-current=page]")).isEqualTo(Words.of("site.menu.roles"));
    }

    @Test
    void everyPictureSaysInWordsWhatItShows(Visitor visitor) {
        visitor.opens("/roles");
        List<Locator> pictures = visitor.part("main svg[role=img]").all();
        assertThat(pictures).hasSize(3);
        for (Locator picture : pictures) {
            String title = picture.getAttribute("aria-labelledby");
            String description = picture.getAttribute("aria-describedby");
            assertThat(picture.locator("title#" + title).textContent()).isNotBlank();
            String described =
                    picture.locator("desc#" + description).textContent().toLowerCase(java.util.Locale.ROOT);
            for (Locator label : picture.locator("text").all()) {
                assertThat(described).contains(label.textContent().toLowerCase(java.util.Locale.ROOT));
            }
        }
    }

    @Test
    void aRemarkLeadsToItsQuestionAmongAllOthers(Visitor visitor) {
        visitor.opens("/roles/both");
        String question = visitor.text(".remark h3");
        visitor.follows(".remark h3 a");
        assertThat(visitor.address()).isEqualTo("/roles/disagreements");
        assertThat(visitor.text(":target")).isEqualTo(question);
    }

    @Test
    void whoSeesItHowIsFoldedAwayWhereAChapterOnlyTouchesIt(Visitor visitor) {
        visitor.opens("/roles/day-to-day");
        assertThat(visitor.part("details.remark dd").first().isVisible()).isFalse();
        visitor.followsWithinThePage("details.remark summary");
        assertThat(visitor.part("details.remark dd").first().isVisible()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#widely-agreed", "#contested", "#rule-of-thumb"})
    void everyBadgeIsExplained(String badge, Visitor visitor) {
        visitor.opens("/roles/disagreements" + badge);
        assertThat(visitor.text(":target + dd")).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(mode = MATCH_ANY, names = "ROLES.*")
    void onPaperItSaysWhereItComesFromAndFitsBothSizes(Sight sight, Visitor visitor) {
        sight.shownTo(visitor).looksAtPaper();
        for (String part : List.of("nav", ".contents", ".turn", "footer", ".skip")) {
            assertThat(visitor.shows(part)).as(part).isZero();
        }
        assertThat(visitor.text(".provenance"))
                .contains(
                        BrowserTest.PUBLIC_ADDRESS + visitor.address(), BrowserTest.PUBLIC_ADDRESS + "/roles/sources");
        assertThat(visitor.shows("dd"))
                .as("nothing is folded")
                .isEqualTo(visitor.part("dd").count());
        for (int width : PAPER_WIDTHS) {
            assertThat(visitor.looksThrough(width, Visitor.HEIGHT).widerThanTheScreen())
                    .as("%d px", width)
                    .isEmpty();
        }
    }
}
