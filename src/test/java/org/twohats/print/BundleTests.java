package org.twohats.print;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "../a.txt", "/a.txt", "a/b.txt", "a", "A.txt", "a b.txt", "ä.txt", "a.t/x", "con:.txt"})
    void aNameThatAFileSystemCouldMisreadIsRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> bundle("kit", name));
    }

    @Test
    void noFileHidesAnother() {
        assertThatIllegalArgumentException().isThrownBy(() -> bundle("kit", "a.txt", "a.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.zip", "a\"b", "../a"})
    void theNameOfTheBundleIsSafeToo(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> bundle(name, "a.txt"));
    }

    private static Bundle bundle(String name, String... files) {
        return new Bundle(
                name,
                Instant.EPOCH,
                Paper.A4,
                List.of(files).stream()
                        .map(file -> (Bundle.File) new Bundle.Words(file, "words"))
                        .toList());
    }
}
