package org.twohats.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitorKeyTests {

    private final SecureRandom random = new SecureRandom();

    @Test
    void aKeyIs256RandomBits() {
        VisitorKey key = VisitorKey.random(random);
        assertThat(Base64.getUrlDecoder().decode(key.value())).hasSize(32);
        assertThat(VisitorKey.parse(key.value())).contains(key);
    }

    @Test
    void everyBitOfAKeyIsChance() {
        int[] ones = new int[256];
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            String key = VisitorKey.random(random).value();
            keys.add(key);
            byte[] bytes = Base64.getUrlDecoder().decode(key);
            for (int bit = 0; bit < 256; bit++) {
                ones[bit] += bytes[bit / 8] >> bit % 8 & 1;
            }
        }
        assertThat(keys).hasSize(20_000);
        for (int count : ones) {
            assertThat(count).as("ones among 20,000, eight standard deviations").isBetween(9_434, 10_566);
        }
    }

    @Test
    void theHolderIsTheHashOfTheKey() {
        assertThat(new VisitorKey("A".repeat(43)).holder().keyHash())
                .isEqualTo("DwBzhbb51LfusnSGBa_hqYSgo7-j8BTQnip4TOnlzRo");
    }

    /** The value was worked out by another program. */
    @Test
    void anotherSecretIsTheHmacOfItsPurpose() {
        assertThat(new VisitorKey("A".repeat(43)).secretFor("purpose"))
                .isEqualTo("NjBX8HxHf33PfwGA1_riLrJxGVZvx3JlTbZ-UthA7As");
    }

    @Test
    void everyKeyAndEveryPurposeHasASecretOfItsOwn() {
        VisitorKey key = VisitorKey.random(random);
        assertThat(key.secretFor("one"))
                .isEqualTo(key.secretFor("one"))
                .isNotEqualTo(key.secretFor("two"))
                .isNotEqualTo(VisitorKey.random(random).secretFor("one"))
                .isNotEqualTo(key.holder().keyHash());
    }

    @Test
    void aKeyDoesNotShowItselfInLogs() {
        VisitorKey key = VisitorKey.random(random);
        assertThat(key.toString()).doesNotContain(key.value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "!",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "ÄAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void whatIsNoKeyOfOursIsNoKey(String cookie) {
        assertThat(VisitorKey.parse(cookie)).isEmpty();
    }
}
