package org.twohats.admission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTests {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, cb007107",
        "2001:db8:1:2f3:a:b:c:d, 20010db8000102",
        "2001:db8:1:2ff::1, 20010db8000102",
        "2001:db8:1:300::1, 20010db8000103",
        "2001:db8::1%eth0, 20010db8000000",
        "::ffff:203.0.113.7, cb007107"
    })
    void aConnectionSharesAllOfAnOldAddressAndTheBeginningOfANewOne(String address, String prefix) {
        assertThat(Network.of(address)).contains(new Network(prefix));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "::1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.178.2",
                "169.254.1.1",
                "100.64.3.1",
                "fe80::1%lo",
                "fd12:3456::1",
                "::",
                "",
                "unknown",
                "evil.example",
                "dead.beef",
                "1.2.3.4.5",
                "256.1.1.1",
                ":::"
            })
    void theAddressOfAProxyAndWhatIsNoneSayNothing(String address) {
        assertThat(Network.of(address)).isEmpty();
    }

    @Test
    void withAnotherSaltTheSameNetworkLooksLikeAnother() {
        Network network = new Network("cb007107");
        assertThat(network.hash("a")).isEqualTo(network.hash("a")).hasSize(43).isNotEqualTo(network.hash("b"));
        assertThat(network.hash("a")).isNotEqualTo(new Network("cb007108").hash("a"));
    }
}
