package org.twohats.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twohats.kit.content.Shipped;

/** The job descriptions in docs/samples are what the product writes, once the firm has said what only it can say. */
class SamplesTests {

    private static final Path SAMPLES = Path.of("docs", "samples");
    private static final Path WRITTEN = Path.of("target", "samples");

    @ParameterizedTest
    @CsvSource({
        "OUTWARD_NEEDS, job-description-product-manager",
        "OVERLOADED_MANAGER, job-description-product-owner",
        "FIRST_PRODUCT_PERSON, job-description-one-person"
    })
    void aSampleIsWhatTheProductWrites(Told told, String name) throws IOException {
        Post post = told.kit().post().orElseThrow();
        Map<String, Optional<String>> said = new HashMap<>();
        said.put(Section.PAY.place(), Optional.of("52,000 to 64,000 euros a year, for 38 hours a week."));
        said.put(
                Section.PLACE_AND_HOURS.place(),
                Optional.of("In Riga or at home, as you prefer. You choose your hours, apart from two mornings a week."
                        + "\nThirty hours a week are possible."));
        said.put(Section.CLOSING_DATE.place(), Optional.of("2027-01-31"));
        Kit kit = told.kit(KeptKit.none(new UUID(0, 1), Shipped.BOOK.edition()).writing(post, said));
        Document document = JobDescription.of(kit, Shipped.WORDS).document(Locale.ENGLISH);
        Files.createDirectories(WRITTEN);
        Map<String, String> written = Map.of(".md", document.markdown(), ".txt", document.plainText());
        for (Map.Entry<String, String> file : written.entrySet()) {
            Files.writeString(WRITTEN.resolve(name + file.getKey()), file.getValue());
        }
        for (Map.Entry<String, String> file : written.entrySet()) {
            assertThat(SAMPLES.resolve(name + file.getKey()))
                    .as("what the product writes now is in %s; copy it once it reads well", WRITTEN)
                    .content()
                    .isEqualTo(file.getValue());
        }
    }
}
