package org.twohats.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

/** Someone shows their result to somebody else, changes their mind, and never needs a script for it. */
@BrowserTest
class SharingTests {

    private static final String UNSHARE = "form[action$='/unshare'] button";
    private static final String TABLE_OF_ANSWERS = "#answers ~ table";

    @Test
    void fromTheResultToALinkAndBackAgain(Visitor owner, Visitor friend) {
        owner.hasAnsweredAll(Sheet.MANAGER).hasFinished().opens(owner.result());
        owner.follows("main a[href$='/share']");
        assertThat(owner.text("h1")).isEqualTo(Words.of("share.heading"));
        assertThat(owner.part("#link").count()).isZero();

        owner.continues();
        assertThat(owner.cameBy()).isEqualTo("GET");
        assertThat(owner.text("h1")).isEqualTo(Words.of("share.heading.shared"));
        String link = owner.part("#link").inputValue();
        assertThat(link).startsWith(BrowserTest.PUBLIC_ADDRESS + "/shared/");

        friend.opens(URI.create(link).getPath());
        assertThat(friend.status()).isEqualTo(200);
        assertThat(friend.shows(".map svg")).isEqualTo(1);
        assertThat(friend.shows(TABLE_OF_ANSWERS)).isZero();
        assertThat(friend.text(".notice h2")).isEqualTo(Words.of("shared.you"));
        assertThat(friend.part("main a").all())
                .extracting(way -> way.getAttribute("href"))
                .containsOnly("/questionnaire");

        owner.ticks().continues();
        assertThat(owner.part("#link").inputValue()).isEqualTo(link);
        assertThat(owner.part("#answers").isChecked()).isTrue();
        assertThat(friend.reloads().shows(TABLE_OF_ANSWERS)).isEqualTo(1);

        owner.follows(UNSHARE);
        assertThat(owner.text("h1")).isEqualTo(Words.of("share.heading"));
        assertThat(friend.reloads().status()).isEqualTo(410);
        assertThat(friend.text("h1")).isEqualTo(Words.of("error.410.heading"));
    }

    @Test
    void thePreviewIsWhatTheOtherSees(Visitor owner, Visitor friend) {
        owner.hasAnsweredAll(Sheet.TORN).hasFinished().opens(owner.result() + "/share");
        owner.follows("a[href$='/preview']");
        String finding = owner.text(".finding");
        owner.follows(".back").follows("a[href*='/preview?']");
        String answers = owner.text(TABLE_OF_ANSWERS);
        owner.follows(".back").ticks().continues();

        friend.opens(owner.part("a[href^='/shared/']").getAttribute("href"));
        assertThat(friend.text(".finding")).isEqualTo(finding);
        assertThat(friend.text(TABLE_OF_ANSWERS)).isEqualTo(answers);
    }

    @Test
    void theKeyboardIsEnough(Visitor owner) {
        owner.hasAnsweredAll(Sheet.QUICK_OWNER).hasFinished().opens(owner.result() + "/share");
        owner.tabsTo("input[type=checkbox]")
                .presses("Space")
                .tabsTo("main form button")
                .pressesAndGoesOn("Enter");
        assertThat(owner.part("#answers").isChecked()).isTrue();
        owner.tabsTo("#link").tabsTo(UNSHARE).pressesAndGoesOn("Enter");
        assertThat(owner.part("#link").count()).isZero();
    }

    @Test
    void aSharedPageOnPaperIsTheResultAlone(Visitor owner) {
        owner.opens(owner.hasFinished(Sheet.QUICK_OWNER).hasSharedWithAnswers()).looksAtPaper();
        assertThat(owner.shows("nav, button, .button, footer")).isZero();
        assertThat(owner.shows("[data-screen]")).isZero();
        assertThat(owner.shows(TABLE_OF_ANSWERS)).isEqualTo(1);
        assertThat(owner.text(".provenance")).doesNotContain("/shared/");
    }
}
