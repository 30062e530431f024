package org.twohats.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the work is shared otherwise, by rule. */
class PresetTests {

    private static final Responsibility MANAGERS = of("vision", "AR C C C C C");
    private static final Responsibility OWNERS = of("order-of-backlog", "C AR C C I I");
    private static final Responsibility DECIDED_BY_OWNER = of("dependencies", "C A R I I I");
    private static final Responsibility FOR_EXECUTIVES = of("executives", "AR C C I C C");
    private static final Responsibility MONEY = of("business-case", "R C C I A C");

    @Test
    void theSplitIsWrittenDownAndTheScaledFrameworkSharesAlike() {
        for (Responsibility one : List.of(MANAGERS, OWNERS, MONEY)) {
            assertThat(Preset.SPLIT_ROLES.parts(one)).isEqualTo(one.parts());
            assertThat(Preset.SAFE.parts(one)).isEqualTo(one.parts());
        }
    }

    @Test
    void oneOwnerHasTheStrongerOfBothParts() {
        assertThat(letters(Preset.SINGLE_OWNER, MANAGERS)).isEqualTo("AR C C C C");
        assertThat(letters(Preset.SINGLE_OWNER, OWNERS)).isEqualTo("AR C C I I");
        assertThat(letters(Preset.SINGLE_OWNER, MONEY)).isEqualTo("R C I A C");
        assertThat(letters(Preset.SINGLE_OWNER, of("product-goal", "A R C C I I")))
                .as("deciding and doing come together")
                .isEqualTo("AR C C I I");
    }

    @Test
    void withoutAnOwnerTheManagerDecidesAndEngineeringDoes() {
        assertThat(letters(Preset.KANBAN, OWNERS)).isEqualTo("A R C I I");
        assertThat(letters(Preset.KANBAN, DECIDED_BY_OWNER)).isEqualTo("A R I I I");
        assertThat(letters(Preset.KANBAN, MANAGERS)).isEqualTo("AR C C C C");
        assertThat(letters(Preset.KANBAN, MONEY)).isEqualTo("R C I A C");
    }

    @Test
    void withoutAManagerTheOwnerTakesOverButNotWhatExecutivesDecide() {
        assertThat(letters(Preset.SCRUM_WITHOUT_MANAGER, MANAGERS)).isEqualTo("AR C C C C");
        assertThat(letters(Preset.SCRUM_WITHOUT_MANAGER, MONEY)).isEqualTo("R C I A C");
        assertThat(letters(Preset.SCRUM_WITHOUT_MANAGER, FOR_EXECUTIVES)).isEqualTo("R C I A C");
    }

    @Test
    void inAStartUpTheManagerDecidesEverythingAndEngineersShareTheBacklog() {
        assertThat(letters(Preset.START_UP, OWNERS)).isEqualTo("AR R C I I");
        assertThat(letters(Preset.START_UP, DECIDED_BY_OWNER)).isEqualTo("A R I I I");
    }

    @Test
    void aRowWithNoOrTwoDecidersIsRefused() {
        assertThatThrownBy(() -> of("x", "C R C C C C")).hasMessageContaining("exactly one party decides about 'x'");
        assertThatThrownBy(() -> of("x", "A AR C C C C")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Responsibility("x", 1, "market", Map.of(), Optional.empty(), false))
                .hasMessageContaining("every party has a part in 'x'");
    }

    private static Responsibility of(String key, String letters) {
        String[] cells = letters.split(" ", -1);
        Map<Party, Involvement> parts = new EnumMap<>(Party.class);
        for (Party party : Party.values()) {
            parts.put(party, Involvement.ofLetters(cells[party.ordinal()]).orElseThrow());
        }
        return new Responsibility(key, 1, "market", parts, Optional.empty(), false);
    }

    private static String letters(Preset preset, Responsibility one) {
        Map<Party, Involvement> parts = preset.parts(one);
        assertThat(parts).containsOnlyKeys(preset.parties());
        return String.join(
                " ",
                preset.parties().stream()
                        .map(party -> parts.get(party).letters())
                        .toList());
    }
}
