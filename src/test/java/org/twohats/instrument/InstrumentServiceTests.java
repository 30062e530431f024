package org.twohats.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.twohats.testing.OnH2;
import org.twohats.testing.OnPostgreSQL;

/** An edition outlives a change of its files. */
class InstrumentServiceTests {

    private static final ItemKey FIRST = new ItemKey("weeks-or-years");

    @Nested
    @OnH2
    class OnAnH2File extends Behaviour {}

    @Nested
    @OnPostgreSQL
    class OnAPostgreSQLServer extends Behaviour {}

    @ExtendWith(OutputCaptureExtension.class)
    abstract static class Behaviour {

        @Autowired
        private Instruments instruments;

        @Autowired
        private KeptEditions kept;

        @Test
        void theWordsAnEditionWasPublishedWithStayInUse(CapturedOutput log) {
            EditionFiles published = renamed(instruments.shipped().get(0));
            new InstrumentService(shipping(published), kept);
            EditionFiles changed = replaced(published, "Plan", "Dream");
            InstrumentService later = new InstrumentService(shipping(changed), kept);
            assertThat(statements(later.inForce()))
                    .isEqualTo(statements(instruments.read(published)))
                    .isNotEqualTo(statements(instruments.read(changed)));
            assertThat(log).contains("The files of edition " + published.edition() + " differ");
        }

        @Test
        void anEditionThatNoLongerShipsCanStillBeRead() {
            EditionFiles earlier = renamed(instruments.shipped().get(0));
            new InstrumentService(shipping(earlier), kept);
            InstrumentService later = new InstrumentService(shipping(renamed(earlier)), kept);
            assertThat(later.edition(earlier.edition()).items()).hasSize(24);
            assertThat(later.inForce().name()).isNotEqualTo(earlier.edition());
        }

        @Test
        void startingAgainWithTheSameFilesIsNothingToWarnAbout(CapturedOutput log) {
            EditionFiles published = renamed(instruments.shipped().get(0));
            new InstrumentService(shipping(published), kept);
            new InstrumentService(shipping(published), kept);
            assertThat(log).doesNotContain("differ");
        }

        @Test
        void anEditionWithAMistakeIsNeverKept() {
            EditionFiles wrong = replaced(renamed(instruments.shipped().get(0)), "axis: horizon", "axis: horizont");
            assertThatThrownBy(() -> new InstrumentService(shipping(wrong), kept))
                    .hasMessageContaining("items.yaml line");
            assertThat(kept.find(wrong.edition())).isEmpty();
        }

        @Test
        void anUnknownEditionIsNotThere() {
            InstrumentService service = new InstrumentService(instruments, kept);
            assertThatThrownBy(() -> service.edition("1999-1")).isInstanceOf(NoSuchEdition.class);
        }

        private Instruments shipping(EditionFiles files) {
            return new Instruments() {

                @Override
                public List<EditionFiles> shipped() {
                    return List.of(files);
                }

                @Override
                public Edition read(EditionFiles source) {
                    return instruments.read(source);
                }
            };
        }

        private static EditionWords.Statements statements(Edition edition) {
            return edition.words(Locale.ENGLISH).statements(FIRST);
        }

        private static EditionFiles renamed(EditionFiles files) {
            String name = "t-" + UUID.randomUUID();
            return new EditionFiles(
                    name,
                    replaced(files, "edition: " + files.edition(), "edition: " + name)
                            .texts());
        }

        private static EditionFiles replaced(EditionFiles files, String before, String after) {
            Map<String, String> texts = new HashMap<>();
            files.texts().forEach((file, text) -> texts.put(file, text.replace(before, after)));
            return new EditionFiles(files.edition(), texts);
        }
    }
}
