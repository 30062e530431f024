package org.twohats.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

/** Nobody but us learns that somebody was here: a whole visit, and every request of the browser meanwhile. */
@BrowserTest
class OneHostTests {

    @Test
    void aWholeVisitAsksNobodyButUs(@Scripted Visitor visitor, @Scripted Visitor friend) throws UnknownHostException {
        Sheet sheet = Sheet.QUICK_OWNER;
        for (String address : new String[] {"/about", "/method", "/accessibility", "/privacy", "/no-such-page", "/"}) {
            visitor.opens(address);
        }
        visitor.follows("main a.button").answers(sheet.form()).answersAll(sheet.answers());
        visitor.continues();
        assertThat(visitor.address()).isEqualTo(visitor.result());
        visitor.opens(visitor.result() + "/share/preview").opens(visitor.result() + "/share");
        visitor.ticks().continues();
        friend.opens(URI.create(visitor.part("#link").inputValue()).getPath());
        visitor.opens("/mine").opens("/return");
        friend.opens(visitor.privateLink()).continues();
        visitor.opens("/mine/erase").continues();
        assertThat(visitor.address()).isEqualTo("/mine?gone=all");

        URI home = URI.create(visitor.home());
        assertThat(InetAddress.getByName(home.getHost()).isLoopbackAddress()).isTrue();
        assertThat(visitor.asked()).hasSizeGreaterThan(40).containsOnly(home.getAuthority());
        assertThat(friend.asked()).hasSizeGreaterThan(4).containsOnly(home.getAuthority());
    }
}
