package org.twohats.instrument.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twohats.content.ContentError;
import org.twohats.content.ContentFiles;
import org.twohats.instrument.Edition;
import org.twohats.instrument.EditionFiles;
import org.twohats.instrument.Form;
import org.twohats.instrument.Item;
import org.twohats.instrument.Side;
import org.twohats.role.Axis;

class InstrumentFilesTests {

    private final InstrumentFiles instruments = new InstrumentFiles(new ContentFiles());
    private final EditionFiles shipped = instruments.shipped().get(0);

    @Test
    void theFirstEditionHasTwelveItemsAnAxisAndHalfOfThemInTheQuickForm() {
        Edition edition = instruments.read(shipped);
        assertThat(edition.name()).isEqualTo("2026-1");
        for (Axis axis : Axis.values()) {
            assertThat(ofAxis(edition, Form.FULL, axis)).hasSize(12);
            assertThat(ofAxis(edition, Form.QUICK, axis)).hasSize(6);
        }
        assertThat(edition.items(Form.FULL)).containsAll(edition.items(Form.QUICK));
    }

    @Test
    void everyItemOfTheFirstEditionHasATitleOfItsOwnAndTwoDifferentStatements() {
        Edition edition = instruments.read(shipped);
        Set<String> titles = new HashSet<>();
        for (Item item : edition.items()) {
            var statements = edition.words(Locale.ENGLISH).statements(item.key());
            assertThat(titles.add(statements.title())).as(statements.title()).isTrue();
            assertThat(statements.left()).isNotEqualTo(statements.right());
        }
    }

    @Test
    void neitherSideIsFavoured() {
        Edition edition = instruments.read(shipped);
        for (Form form : Form.values()) {
            for (Axis axis : Axis.values()) {
                List<Item> items = ofAxis(edition, form, axis);
                assertThat(items)
                        .filteredOn(item -> item.positiveSide() == Side.LEFT)
                        .hasSize(items.size() / 2);
            }
        }
    }

    /** What an editor may break, in which file, and what they are told. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            items.yaml     | axis: horizon          | axis: horizont          | line 6: 'horizont' is not an axis
            items.yaml     | positiveSide: right    | positiveSide: rihgt     | line 8: 'rihgt' is not a side
            items.yaml     | weight: 1              | weight: one             | line 9: a number belongs here, not 'one'
            items.yaml     | weight: 1              | weigth: 1               | line 9: nobody knows 'weigth' here; known are key, axis, facet, positiveSide, weight, forms, source
            items.yaml     | source: S-DD1          | note: S-DD1             | line 11: nobody knows 'note' here; known are key, axis, facet, positiveSide, weight, forms, source
            items.yaml     | key: users-or-builders | key: weeks-or-years     | line 12: the item 'weeks-or-years' stands here a second time
            items.yaml     | key: users-or-builders | key: check              | line 12: 'check' is an address of its own, so no item can have it as its key
            items.yaml     | key: users-or-builders | key: Users or builders  | line 12: 'Users or builders' is not a key: lower-case letters, digits and hyphens
            items.yaml     | axis: orientation      | axis: horizon           | line 12: this item and the one before it ask about the same axis; the axes have to alternate
            items.yaml     | positiveSide: left     | positiveSide: right     | line 19: this is the third item in a row with the strategic or outward statement on the right; two are the most
            items.yaml     | forms: [quick, full]   | forms: [full]           | the quick form has 11 items; it needs 12
            items.yaml     | facet: time-span       | facet: breadth          | needs exactly three items
            items.yaml     | edition: 2026-1        | edition: 2026-2         | line 3: the folder is called '2026-1', so the edition has to be as well
            words.en.yaml  | language: en           | language: de            | line 1: the file's name says 'en', so this has to say so as well
            words.en.yaml  | time-span:             | timespan:               | 'time-span' is missing here
            words.en.yaml  | weeks-or-years:        | weeks-and-years:        | 'weeks-or-years' is missing here
            words.en.yaml  | title: "Weeks or years"| titel: "Weeks or years" | nobody knows 'titel' here; known are title, left, right
            words.en.yaml  | title: "Weeks or years"| title: ""               | a text belongs here, but nothing stands here
            """)
    void aBrokenFileIsNamedWithItsLineAndAPlainSentence(String file, String before, String after, String message) {
        Map<String, String> texts = new HashMap<>(shipped.texts());
        String text = texts.get(file);
        assertThat(text).contains(before);
        texts.put(file, text.replaceFirst(java.util.regex.Pattern.quote(before), after));
        assertThatThrownBy(() -> instruments.read(new EditionFiles(shipped.edition(), texts)))
                .isInstanceOf(ContentError.class)
                .hasMessageStartingWith("content/instrument/2026-1/" + file + " line ")
                .hasMessageContaining(message);
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> instruments.read(new EditionFiles("2026-1", Map.of())))
                .isInstanceOf(ContentError.class)
                .hasMessage("content/instrument/2026-1/items.yaml: the file is missing");
    }

    private static List<Item> ofAxis(Edition edition, Form form, Axis axis) {
        return edition.items(form).stream().filter(item -> item.axis() == axis).toList();
    }
}
