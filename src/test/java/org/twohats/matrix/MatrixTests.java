package org.twohats.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twohats.responsibility.Involvement;
import org.twohats.responsibility.Preset;
import org.twohats.responsibility.Responsibilities;
import org.twohats.responsibility.Responsibility;
import org.twohats.responsibility.content.Published;
import org.twohats.visitor.Visitor;

/** A copy of the responsibilities, and what becomes of it. */
class MatrixTests {

    static final Responsibilities EDITION = Published.responsibilities();
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final List<String> AREAS = EDITION.areas();

    static Matrix of(Preset preset) {
        Copy copy = Copy.begun(
                new UUID(0, 1),
                new Visitor("A".repeat(43)),
                "Payments",
                preset,
                EDITION.edition(),
                NOW,
                new Retention(Duration.ofDays(365)));
        return Matrix.of(copy, EDITION);
    }

    @ParameterizedTest
    @EnumSource
    void aFreshCopySaysWhatThePresetSays(Preset preset) {
        Matrix matrix = of(preset);
        assertThat(matrix.duties()).hasSize(30);
        assertThat(matrix.participants()).hasSameSizeAs(preset.parties());
        for (Responsibility one : EDITION.all()) {
            for (Participant participant : matrix.participants()) {
                assertThat(matrix.duty(one.key()).part(participant))
                        .isEqualTo(preset.parts(one).get(participant.party().orElseThrow()));
            }
        }
        assertThat(HealthCheck.of(matrix, EDITION).rows()).containsOnlyKeys(HealthCheck.Concern.NO_HAND_OFF);
    }

    @Test
    void aRowMovesWithinItsAreaAndOverItsEdgeIntoTheNext() {
        Matrix matrix = of(Preset.SPLIT_ROLES);
        Matrix moved = matrix.moving("research", true, AREAS);
        assertThat(keys(moved)).startsWith("research", "customer-problems", "market-watch");
        Matrix over = matrix.moving("vision", true, AREAS);
        assertThat(over.duty("vision").area()).isEqualTo("market");
        assertThat(keys(over)).isEqualTo(keys(matrix));
        assertThat(matrix.moving("customer-problems", true, AREAS)).isEqualTo(matrix);
        assertThat(matrix.moving("results", false, AREAS)).isEqualTo(matrix);
    }

    @Test
    void howeverRowsMoveThoseOfOneAreaStayTogetherAndNoneIsLost() {
        Random random = new Random(4);
        Matrix matrix = of(Preset.SPLIT_ROLES);
        for (int i = 0; i < 2000; i++) {
            String key =
                    matrix.duties().get(random.nextInt(matrix.duties().size())).key();
            matrix = random.nextInt(4) > 0
                    ? matrix.moving(key, random.nextBoolean(), AREAS)
                    : matrix.placing(key, AREAS.get(random.nextInt(AREAS.size())), 1 + random.nextInt(30), AREAS);
            List<Integer> order = matrix.duties().stream()
                    .map(duty -> AREAS.indexOf(duty.area()))
                    .toList();
            assertThat(order).isSorted();
        }
        assertThat(keys(matrix)).containsExactlyInAnyOrderElementsOf(keys(of(Preset.SPLIT_ROLES)));
    }

    @Test
    void aMoveThatIsTakenBackLeadsToWhereTheRowStood() {
        Matrix matrix = of(Preset.SPLIT_ROLES);
        for (Duty duty : matrix.duties()) {
            for (boolean up : new boolean[] {true, false}) {
                Matrix moved = matrix.moving(duty.key(), up, AREAS);
                Matrix back = moved.placing(duty.key(), duty.area(), matrix.place(duty.key()), AREAS);
                assertThat(keys(back)).as(duty.key()).isEqualTo(keys(matrix));
                assertThat(back.duty(duty.key()).area()).isEqualTo(duty.area());
            }
        }
    }

    @Test
    void aRowOfOnesOwnStandsAtTheEndOfItsAreaAndItsKeyIsNeverUsedTwice() {
        Matrix matrix = of(Preset.KANBAN);
        Matrix longer = matrix.adding(own(matrix.freeKey(), "strategy"), AREAS);
        assertThat(keys(longer).indexOf("own-1")).isEqualTo(keys(longer).indexOf("life-cycle") + 1);
        assertThat(longer.freeKey()).isEqualTo("own-2");
        assertThat(longer.without("own-1").find("own-1")).isEmpty();
    }

    @Test
    void whoeverIsNoLongerAColumnHasNoPartsAnyMore() {
        Matrix matrix = of(Preset.SPLIT_ROLES);
        List<Participant> more = new ArrayList<>(matrix.participants());
        more.add(new Participant("own-1", "Legal"));
        Matrix wider = matrix.headed("Payments", more);
        Matrix told = wider.with(wider.duty("roadmap")
                .saying("", false, Map.of("own-1", Involvement.TOLD, "design", Involvement.ASKED), "", ""));
        assertThat(told.headed("Payments", matrix.participants())
                        .duty("roadmap")
                        .parts())
                .containsOnlyKeys("design");
    }

    @Test
    void aRowIsResetToThePresetWhereItStandsAndOwnColumnsHaveNoPartInIt() {
        Matrix matrix = of(Preset.SPLIT_ROLES).moving("vision", true, AREAS);
        Matrix changed = matrix.with(
                matrix.duty("vision").saying("", true, Map.of("design", Involvement.DECIDES), "By hand", "A note"));
        Matrix reset = changed.resetting("vision", EDITION);
        assertThat(reset.duty("vision").says(of(Preset.SPLIT_ROLES).duty("vision")))
                .isTrue();
        assertThat(reset.duty("vision").area()).isEqualTo("market");
    }

    @Test
    void theHealthCheckNamesTheRowsThatEachConcernIsAbout() {
        Matrix matrix = of(Preset.SPLIT_ROLES);
        matrix = matrix.with(saying(matrix, "vision", Map.of("design", Involvement.ASKED)));
        matrix = matrix.with(saying(matrix, "roadmap", Map.of("design", Involvement.DOES)));
        matrix = matrix.with(saying(
                matrix,
                "research",
                Map.of("design", Involvement.DECIDES_AND_DOES, "engineering", Involvement.DECIDES)));
        matrix = matrix.with(saying(matrix, "launch", Map.of("design", Involvement.DECIDES)));
        matrix = matrix.with(
                matrix.duty("results").saying("", false, matrix.duty("results").parts(), "Weekly.", ""));
        matrix = matrix.with(matrix.duty("release").hidden(true));
        HealthCheck check = HealthCheck.of(matrix, EDITION);
        assertThat(keys(check, HealthCheck.Concern.UNOWNED)).containsExactly("vision");
        assertThat(keys(check, HealthCheck.Concern.UNDECIDED)).containsExactly("roadmap");
        assertThat(keys(check, HealthCheck.Concern.DECIDED_TWICE)).containsExactly("research");
        assertThat(keys(check, HealthCheck.Concern.UNDONE)).containsExactly("launch");
        assertThat(keys(check, HealthCheck.Concern.NO_HAND_OFF))
                .containsExactly("idea-tests", "product-goal", "scope-or-date", "solution");
        assertThat(keys(check, HealthCheck.Concern.DIFFERENT))
                .containsExactly("research", "vision", "roadmap", "release", "launch");
        assertThat(check.isClean()).isFalse();
    }

    @Test
    void onlyWhoDecidesInMoreThanTwoThirdsOfTheRowsCarriesTooMuch() {
        assertThat(HealthCheck.of(of(Preset.SPLIT_ROLES), EDITION).tooMuch()).isEmpty();
        assertThat(HealthCheck.of(of(Preset.SINGLE_OWNER), EDITION).tooMuch())
                .extracting(load -> load.participant().key(), HealthCheck.Load::decides, HealthCheck.Load::of)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("product-owner", 28, 30));
        assertThat(new HealthCheck.Load(new Participant("design", ""), 20, 0, 30).isTooMuch())
                .isFalse();
        assertThat(new HealthCheck.Load(new Participant("design", ""), 21, 0, 30).isTooMuch())
                .isTrue();
    }

    @Test
    void whatDiffersIsTheHistoryAndNothingElse() {
        Matrix before = of(Preset.SPLIT_ROLES);
        assertThat(Change.between(before, before, NOW, 0)).isEmpty();
        List<Participant> renamed = new ArrayList<>(before.participants());
        renamed.set(0, new Participant("product-manager", "Lead"));
        Matrix after = before.headed("Loans", renamed)
                .with(saying(before, "vision", Map.of("design", Involvement.DECIDES)))
                .without("roadmap")
                .adding(own("own-1", "market"), AREAS);
        List<Change> changes = Change.between(before, after, NOW, 2);
        assertThat(changes)
                .extracting(Change::number, Change::kind, Change::subject)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, Change.Kind.NAME, ""),
                        org.assertj.core.groups.Tuple.tuple(2, Change.Kind.PARTICIPANT, "product-manager"),
                        org.assertj.core.groups.Tuple.tuple(3, Change.Kind.DUTY, "vision"),
                        org.assertj.core.groups.Tuple.tuple(4, Change.Kind.DUTY, "roadmap"),
                        org.assertj.core.groups.Tuple.tuple(5, Change.Kind.DUTY, "own-1"));
        assertThat(changes).allSatisfy(change -> assertThat(change.link()).isEqualTo(2));
    }

    @Test
    void aTextIsMeasuredInLettersAndHasNoneThatCannotBeSeen() {
        assertThat(Wording.PARTICIPANT.problem("😀".repeat(40), true)).isEmpty();
        assertThat(Wording.PARTICIPANT.problem("a".repeat(41), true)).contains(Wording.Problem.TOO_LONG);
        assertThat(Wording.PARTICIPANT.problem("", true)).contains(Wording.Problem.MISSING);
        assertThat(Wording.NOTE.tidied("  a\r\nb\r ")).isEqualTo("a\nb");
        assertThat(Wording.NOTE.problem("a\nb", false)).isEmpty();
        for (String hidden : List.of("a\nb", "a\u0000", "a\u001b[0m", "a\u0085", "a\u2028", "a\ud800", "a\ufffe")) {
            assertThat(Wording.DUTY.problem(hidden, true)).as(hidden).contains(Wording.Problem.CONTROL);
        }
        assertThat(Wording.DUTY.problem("Żółć, 日本語, עברית, é", true)).isEmpty();
    }

    @Test
    void retentionHasBoundsAndMovesOnByWholeDays() {
        assertThatThrownBy(() -> new Retention(Duration.ofHours(23)))
                .hasMessageContaining("two-hats.retention.matrices");
        assertThatThrownBy(() -> new Retention(Duration.ofDays(1096))).hasMessageContaining("1095d");
        Retention year = new Retention(Duration.ofDays(365));
        Instant until = year.until(NOW);
        assertThat(year.until(NOW.plus(Duration.ofHours(23)), until)).isEqualTo(until);
        assertThat(year.until(NOW.plus(Duration.ofHours(25)), until)).isAfter(until);
    }

    private static Duty own(String key, String area) {
        return new Duty(key, area, "Keep the peace", false, Map.of(), "", "", 0);
    }

    private static Duty saying(Matrix matrix, String key, Map<String, Involvement> parts) {
        return matrix.duty(key).saying("", false, parts, "", "");
    }

    private static List<String> keys(Matrix matrix) {
        return matrix.duties().stream().map(Duty::key).toList();
    }

    private static List<String> keys(HealthCheck check, HealthCheck.Concern concern) {
        return check.rows().getOrDefault(concern, List.of()).stream()
                .map(Duty::key)
                .toList();
    }
}
