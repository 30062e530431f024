package org.twohats.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The pages say which cookies there are; here is where that is made sure of. */
@BrowserTest
class CookieTests {

    @Test
    void nothingIsSetOnPagesThatOnlyTell(Visitor visitor) {
        for (String address : new String[] {
            "/", "/method", "/about", "/accessibility", "/privacy", "/mine", "/return", "/nothing-here"
        }) {
            assertThat(visitor.opens(address).cookies()).as(address).isEmpty();
        }
    }

    @Test
    void nothingIsSetOnASharedPage(Visitor owner, Visitor visitor) {
        assertThat(visitor.opens(owner.hasFinished(Sheet.QUICK_OWNER).hasShared())
                        .cookies())
                .isEmpty();
    }

    @Test
    void whoBeginsHasTheTwoCookiesThatTheStartPageNames(Visitor visitor) {
        visitor.opens("/questionnaire").answers("quick").answers("both");
        assertThat(visitor.cookies()).extracting(cookie -> cookie.name).containsExactlyInAnyOrder("visitor", "form");
        assertThat(visitor.cookies()).allSatisfy(cookie -> {
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
            assertThat(cookie.path).isEqualTo("/");
            assertThat(cookie.domain).isEqualTo("localhost");
        });
        assertThat(cookie(visitor, "form").expires)
                .as("until the browser closes")
                .isNegative();
        assertThat(cookie(visitor, "visitor").expires)
                .isLessThanOrEqualTo(
                        (double) Instant.now().plus(Duration.ofDays(400)).getEpochSecond() + 1);
    }

    private static Cookie cookie(Visitor visitor, String name) {
        return visitor.cookies().stream()
                .filter(cookie -> cookie.name.equals(name))
                .findFirst()
                .orElseThrow();
    }
}
