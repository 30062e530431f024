package org.twohats.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadyLineTests {

    @Test
    void theFolderOfAnH2DatabaseIsNamedInFull() {
        assertThat(ReadyLine.place("jdbc:h2:file:./data/two-hats;WRITE_DELAY=0", "./data"))
                .isEqualTo(Path.of("").toAbsolutePath().resolve("data").toString());
    }

    @Test
    void theAddressOfADatabaseIsNamedWithoutWhatMayBeSecret() {
        assertThat(ReadyLine.place("jdbc:postgresql://db:5432/hats?user=me&password=secret", "./data"))
                .isEqualTo("jdbc:postgresql://db:5432/hats");
        assertThat(ReadyLine.place("jdbc:h2:mem:hats;PASSWORD=secret", "./data"))
                .isEqualTo("jdbc:h2:mem:hats");
    }
}
