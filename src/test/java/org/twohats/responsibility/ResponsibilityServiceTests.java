package org.twohats.responsibility;

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

/** The responsibilities that a copy was made from outlive a change of their files. */
class ResponsibilityServiceTests {

    @Nested
    @OnH2
    class OnAnH2File extends Behaviour {}

    @Nested
    @OnPostgreSQL
    class OnAPostgreSQLServer extends Behaviour {}

    @ExtendWith(OutputCaptureExtension.class)
    abstract static class Behaviour {

        @Autowired
        private ShippedResponsibilities responsibilities;

        @Autowired
        private KeptResponsibilities kept;

        @Test
        void theWordsAnEditionWasPublishedWithStayInUse(CapturedOutput log) {
            ResponsibilityTexts published = renamed(responsibilities.shipped().get(0));
            new ResponsibilityService(shipping(published), kept);
            ResponsibilityTexts changed = replaced(published, "Keep the roadmap", "Keep the dream");
            ResponsibilityService later = new ResponsibilityService(shipping(changed), kept);
            assertThat(names(later))
                    .isEqualTo(names(responsibilities.read(published)))
                    .isNotEqualTo(names(responsibilities.read(changed)));
            assertThat(log).contains("The files of the responsibilities " + published.edition() + " differ");
        }

        @Test
        void anEditionThatNoLongerShipsCanStillBeRead() {
            ResponsibilityTexts earlier = renamed(responsibilities.shipped().get(0));
            new ResponsibilityService(shipping(earlier), kept);
            ResponsibilityService later = new ResponsibilityService(shipping(renamed(earlier)), kept);
            assertThat(later.edition(earlier.edition()).all()).hasSize(30);
            assertThat(later.edition()).isNotEqualTo(earlier.edition());
        }

        @Test
        void startingAgainWithTheSameFilesIsNothingToWarnAbout(CapturedOutput log) {
            ResponsibilityTexts published = renamed(responsibilities.shipped().get(0));
            new ResponsibilityService(shipping(published), kept);
            new ResponsibilityService(shipping(published), kept);
            assertThat(log).doesNotContain("differ");
        }

        @Test
        void anEditionWithAMistakeIsNeverKept() {
            ResponsibilityTexts wrong =
                    replaced(renamed(responsibilities.shipped().get(0)), "AR, R, C, R, I, C", "AR, A, C, R, I, C");
            assertThatThrownBy(() -> new ResponsibilityService(shipping(wrong), kept))
                    .hasMessageContaining("matrix.yaml line");
            assertThat(kept.find(wrong.edition())).isEmpty();
        }

        @Test
        void anUnknownEditionIsNotThere() {
            ResponsibilityService service = new ResponsibilityService(responsibilities, kept);
            assertThatThrownBy(() -> service.edition("1999-1")).isInstanceOf(NoSuchEdition.class);
        }

        private ShippedResponsibilities shipping(ResponsibilityTexts files) {
            return new ShippedResponsibilities() {

                @Override
                public List<ResponsibilityTexts> shipped() {
                    return List.of(files);
                }

                @Override
                public Responsibilities read(ResponsibilityTexts source) {
                    return responsibilities.read(source);
                }
            };
        }

        private static List<String> names(Responsibilities edition) {
            return edition.all().stream()
                    .map(one -> edition.in(Locale.ENGLISH).of(one).name())
                    .toList();
        }

        private static ResponsibilityTexts renamed(ResponsibilityTexts files) {
            String name = "t-" + UUID.randomUUID();
            return new ResponsibilityTexts(
                    name,
                    replaced(files, "edition: " + files.edition(), "edition: " + name)
                            .texts());
        }

        private static ResponsibilityTexts replaced(ResponsibilityTexts files, String before, String after) {
            Map<String, String> texts = new HashMap<>();
            files.texts().forEach((file, text) -> texts.put(file, text.replace(before, after)));
            return new ResponsibilityTexts(files.edition(), texts);
        }
    }
}
