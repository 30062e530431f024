package org.twohats.instrument.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.twohats.instrument.EditionFiles;
import org.twohats.instrument.KeptEditions;
import org.twohats.testing.OnH2;
import org.twohats.testing.OnPostgreSQL;
import org.twohats.testing.Together;

class JpaEditionsTests {

    @Nested
    @OnH2
    class OnAnH2File extends Behaviour {}

    @Nested
    @OnPostgreSQL
    class OnAPostgreSQLServer extends Behaviour {}

    abstract static class Behaviour {

        @Autowired
        private KeptEditions editions;

        @Test
        void theTextsComeBackLetterForLetter() {
            String text = "key: 'Größe, “naïve” \\ 漢字 🎩'\r\n\ttab\n\n".repeat(5000);
            EditionFiles files = files(Map.of("items.yaml", text, "words.en.yaml", " ", "words.de.yaml", "ß"));
            editions.keep(files);
            assertThat(editions.find(files.edition())).contains(files);
        }

        @Test
        void anEditionThatWasNeverInUseIsNotFound() {
            assertThat(editions.find("1999-1")).isEmpty();
        }

        @Test
        void whatWasKeptFirstStays() {
            EditionFiles first = files(Map.of("items.yaml", "first"));
            editions.keep(first);
            editions.keep(new EditionFiles(first.edition(), Map.of("items.yaml", "second", "words.en.yaml", "more")));
            assertThat(editions.find(first.edition())).contains(first);
        }

        @Test
        void instancesThatStartTogetherKeepOneEdition() {
            for (int round = 0; round < 10; round++) {
                EditionFiles files = files(Map.of("items.yaml", "a", "words.en.yaml", "b"));
                Together.times(4, () -> {
                    editions.keep(files);
                    return files;
                });
                assertThat(editions.find(files.edition())).contains(files);
            }
        }

        private static EditionFiles files(Map<String, String> texts) {
            return new EditionFiles(UUID.randomUUID().toString(), texts);
        }
    }
}
