package org.twohats.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twohats.visitor.VisitorKey;

class ShareTokenTests {

    private static final VisitorKey KEY = new VisitorKey("A".repeat(43));
    private static final UUID SHARE = UUID.fromString("11111111-2222-3333-4444-555555555555");

    private final SecureRandom random = new SecureRandom();

    /** The value was worked out by another program, so a link stays the same whatever becomes of this one. */
    @Test
    void theTokenIsTheHmacOfTheShareUnderTheOwnersKey() {
        assertThat(ShareToken.of(KEY, SHARE).value()).isEqualTo("5AuvVINFD98ChD9AGgNjKmWhFmgT1cVYPB5tV394Yk8");
        assertThat(ShareToken.of(KEY, SHARE).hash()).isEqualTo("WnKhxMgzJE4_hsA5rBKVgJFwpocSGpQ681BZYR_4SW8");
    }

    @Test
    void everyShareAndEveryVisitorHasAnotherToken() {
        Set<String> tokens = new HashSet<>();
        for (int visitor = 0; visitor < 100; visitor++) {
            VisitorKey key = VisitorKey.random(random);
            tokens.add(key.value());
            tokens.add(key.holder().keyHash());
            tokens.add(ShareToken.of(key, SHARE).value());
            for (int share = 0; share < 100; share++) {
                tokens.add(ShareToken.of(key, UUID.randomUUID()).value());
            }
        }
        assertThat(tokens).hasSize(100 * 103);
    }

    @Test
    void aTokenIs256BitsThatAnAddressCanHold() {
        ShareToken token = ShareToken.of(KEY, SHARE);
        assertThat(Base64.getUrlDecoder().decode(token.value())).hasSize(32);
        assertThat(ShareToken.parse(token.value())).contains(token);
    }

    @Test
    void neitherTheKeyNorTheTokenStandsInWhatIsKept() {
        Share share = Share.begun(
                KEY, SHARE, new Subject("result", UUID.randomUUID()), 1, true, Instant.EPOCH, Instant.EPOCH);
        assertThat(share.toString())
                .doesNotContain(KEY.value())
                .doesNotContain(share.token(KEY).value());
        assertThat(share.tokenHash()).isEqualTo(share.token(KEY).hash());
    }

    @Test
    void aTokenDoesNotShowItselfInLogs() {
        assertThat(ShareToken.of(KEY, SHARE).toString())
                .doesNotContain(ShareToken.of(KEY, SHARE).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "ÄAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void whatIsNoTokenOfOursIsNoToken(String address) {
        assertThat(ShareToken.parse(address)).isEmpty();
    }
}
