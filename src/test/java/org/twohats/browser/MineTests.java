package org.twohats.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Someone looks after what is theirs: takes it along, takes it away, deletes it, and never needs a script for it. */
@BrowserTest
class MineTests {

    private static final String LINES = "main tbody tr";

    @Test
    void fromAQuestionOnOneDeviceToTheSameQuestionOnAnother(Visitor here, Visitor there) {
        here.hasAnswered(Sheet.OWNER, 7).opens("/questionnaire/" + here.sitting());
        String question = here.address();
        here.follows("main a[href='/return']");
        assertThat(here.text("h1")).isEqualTo(Words.of("link.heading"));
        String link = here.part("#link").inputValue();
        assertThat(link).startsWith(BrowserTest.PUBLIC_ADDRESS + "/return/");

        there.opens(URI.create(link).getPath());
        assertThat(there.text("h1")).isEqualTo(Words.of("return.heading"));
        assertThat(there.shows(".notice")).isZero();
        there.continues();
        assertThat(there.address()).isEqualTo("/mine");
        there.follows(LINES + " a");
        assertThat(there.address()).isEqualTo(question);
        there.answers("both");
        assertThat(here.opens(question).part("input[value=both]").isChecked()).isTrue();
    }

    @Test
    void aDeviceThatHoldsAnotherKeyIsWarnedFirst(Visitor here, Visitor there) {
        String link = here.hasAnswered(Sheet.OWNER, 1).privateLink();
        there.hasAnswered(Sheet.MANAGER, 1).opens(link);
        assertThat(there.text(".notice h2")).isEqualTo(Words.of("return.others.heading"));
        assertThat(there.follows(".notice a").part("#link").inputValue()).doesNotContain(link);
        assertThat(here.opens(link).text("h1")).isEqualTo(Words.of("return.here.heading"));
        assertThat(here.shows("main button")).isZero();
    }

    @Test
    void theFootOfEveryPageLeadsToAllThatIsTheirs(Visitor visitor) {
        visitor.hasAnsweredAll(Sheet.QUICK_OWNER).hasFinished().hasBegun("full");
        visitor.opens("/about").follows("footer a[href='/mine']");
        assertThat(visitor.text("h1")).isEqualTo(Words.of("mine.heading"));
        assertThat(visitor.part(LINES).count()).isEqualTo(2);
        visitor.follows(LINES + ":nth-child(2) th a");
        assertThat(visitor.address()).startsWith("/results/");
    }

    @Test
    void aResultIsDeletedAfterOneQuestionAndOnlyThatOne(Visitor visitor) {
        visitor.hasAnsweredAll(Sheet.QUICK_OWNER).hasFinished();
        String result = visitor.result();
        visitor.hasBegun("full").opens(result).follows("main a[href$='/delete']");
        assertThat(visitor.text("h1")).isEqualTo(Words.of("delete.heading"));
        visitor.follows("main .actions a");
        assertThat(visitor.address()).isEqualTo(result);

        visitor.goesBack().continues();
        assertThat(visitor.text(".notice h2")).isEqualTo(Words.of("mine.gone.one.heading"));
        assertThat(visitor.part(LINES).count()).isEqualTo(1);
        assertThat(visitor.opens(result).status()).isEqualTo(404);
    }

    /** The browser would show what it has kept, since going back asks nobody. */
    @ParameterizedTest
    @ValueSource(strings = {"delete", "erase"})
    void goingBackAfterDeletingShowsNothingOfIt(String manner, Visitor visitor) {
        visitor.hasAnsweredAll(Sheet.QUICK_OWNER).hasFinished().opens(visitor.result());
        String headline = visitor.text("h1");
        visitor.opens(manner.equals("delete") ? visitor.result() + "/delete" : "/mine/erase")
                .continues();
        visitor.goesBack();
        assertThat(visitor.part("body").innerText()).doesNotContain(headline);
        visitor.goesBack();
        assertThat(visitor.address()).isEqualTo(visitor.result());
        assertThat(visitor.part("body").innerText()).doesNotContain(headline);
        assertThat(visitor.text("h1")).isEqualTo(Words.of("error.404.heading"));
    }

    @Test
    void everythingIsDeletedAtOnceAndTheKeyGoesToo(Visitor visitor) {
        visitor.hasAnsweredAll(Sheet.QUICK_OWNER).hasFinished().hasBegun("full");
        visitor.opens("/mine").follows("main a[href='/mine/erase']");
        assertThat(visitor.text("h1")).isEqualTo(Words.of("erase.heading"));
        visitor.continues();
        assertThat(visitor.text(".notice h2")).isEqualTo(Words.of("mine.gone.all.heading"));
        assertThat(visitor.text("h1")).isEqualTo(Words.of("mine.none.heading"));
        assertThat(visitor.cookies()).extracting(cookie -> cookie.name).doesNotContain("visitor");
    }

    @Test
    void theKeyboardIsEnough(Visitor visitor) {
        visitor.hasAnswered(Sheet.OWNER, 2).opens("/mine");
        visitor.tabsTo("main a[href='/mine/erase']").pressesAndGoesOn("Enter");
        visitor.tabsTo("main form button").pressesAndGoesOn("Enter");
        assertThat(visitor.address()).isEqualTo("/mine?gone=all");
    }

    @Test
    void thePrivacyPageNamesEveryCookieThatAWholeVisitLeavesBehind(Visitor visitor) {
        visitor.opens("/questionnaire").answers("quick");
        visitor.answersAll(Sheet.QUICK_OWNER.answers()).continues();
        visitor.opens(visitor.address() + "/share").continues();
        visitor.opens("/mine").opens("/return").opens("/mine/erase").opens("/method");
        List<String> named = visitor.opens("/privacy").table("#cookies ~ table:nth-of-type(1)").stream()
                .map(row -> row.get(0))
                .toList();
        assertThat(visitor.cookies()).extracting(cookie -> cookie.name).containsExactlyInAnyOrderElementsOf(named);
    }
}
