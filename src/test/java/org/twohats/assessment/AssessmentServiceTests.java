package org.twohats.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.twohats.instrument.Answer;
import org.twohats.instrument.Form;
import org.twohats.instrument.Item;
import org.twohats.instrument.ItemKey;
import org.twohats.sharing.Share;
import org.twohats.testing.MovableClock;
import org.twohats.testing.OnH2;
import org.twohats.testing.OnPostgreSQL;
import org.twohats.testing.Overlap;
import org.twohats.testing.Statements;
import org.twohats.testing.Tables;
import org.twohats.testing.Together;
import org.twohats.visitor.Visitor;
import org.twohats.visitor.VisitorKey;

/** Everything a visitor can do, with all its doors down to a real database. */
class AssessmentServiceTests {

    @Nested
    @OnH2
    class OnAnH2File extends Behaviour {}

    @Nested
    @OnPostgreSQL
    class OnAPostgreSQLServer extends Behaviour {}

    abstract static class Behaviour {

        private static final ItemKey FIRST = new ItemKey("weeks-or-years");
        private static final ItemKey SECOND = new ItemKey("users-or-builders");

        @Autowired
        private AssessmentService assessment;

        @Autowired
        private Sittings sittings;

        @Autowired
        private TransactionTemplate transactions;

        @Autowired
        private MovableClock clock;

        @Autowired
        private DataSource database;

        private final VisitorKey key = VisitorKey.random(new SecureRandom());
        private final Visitor visitor = key.holder();
        private final UUID id = UUID.randomUUID();

        @AfterEach
        void backToNow() {
            clock.reset();
        }

        @Test
        void aQuestionnaireIsBegunOnceHoweverOftenItsFormIsSent() {
            Questionnaire first = assessment.start(visitor, id, Form.FULL);
            assessment.answer(visitor, id, FIRST, Answer.BOTH);
            Questionnaire again = assessment.start(visitor, id, Form.FULL);
            assertThat(again.sitting().form()).isEqualTo(Form.FULL);
            assertThat(again.sitting().startedAt())
                    .isCloseTo(
                            first.sitting().startedAt(),
                            org.assertj.core.api.Assertions.within(1, java.time.temporal.ChronoUnit.MICROS));
            assertThat(again.sitting().answers()).containsOnlyKeys(FIRST);
        }

        @Test
        void whoGoesBackAndChoosesTheOtherFormBeginsThatOneOnceAndKeepsTheFirst() {
            assessment.start(visitor, id, Form.FULL);
            assessment.answer(visitor, id, FIRST, Answer.BOTH);
            Sitting other = assessment.start(visitor, id, Form.QUICK).sitting();
            assertThat(other.form()).isEqualTo(Form.QUICK);
            assertThat(other.id()).isNotEqualTo(id);
            assertThat(assessment.start(visitor, id, Form.QUICK).sitting().id()).isEqualTo(other.id());
            assertThat(assessment.start(visitor, id, Form.FULL).sitting().answers())
                    .containsOnlyKeys(FIRST);
            assertThat(rows("sitting", "visitor", visitor.keyHash())).isEqualTo(2);
        }

        @Test
        void startsAtTheSameMomentAreOneSitting() {
            for (int round = 0; round < 10; round++) {
                UUID sitting = UUID.randomUUID();
                Together.times(4, () -> assessment.start(visitor, sitting, Form.FULL));
                assertThat(rows("sitting", "id", sitting)).isEqualTo(1);
            }
        }

        @Test
        void aStartWhileTheSameStartIsNotCommittedYetFindsItAfterwards() {
            Overlap.of(
                    transactions,
                    () -> assessment.start(visitor, id, Form.FULL),
                    () -> assessment.start(visitor, id, Form.FULL));
            assertThat(rows("sitting", "id", id)).isEqualTo(1);
        }

        @Test
        void nobodyElseFindsASittingNorCanAnyoneTakeItsId() {
            assessment.start(visitor, id, Form.FULL);
            for (Visitor other : List.of(new Visitor(UUID.randomUUID().toString()), Visitor.STRANGER)) {
                assertRefused(NoSuchSitting.class, () -> assessment.questionnaire(other, id));
                assertRefused(NoSuchSitting.class, () -> assessment.answer(other, id, FIRST, Answer.BOTH));
                assertRefused(NoSuchSitting.class, () -> assessment.finish(other, id));
                assertRefused(NoSuchSitting.class, () -> assessment.result(other, id));
                assertRefused(NoSuchSitting.class, () -> assessment.start(other, id, Form.FULL));
                assertRefused(NoSuchSitting.class, () -> assessment.unshare(other, id));
                assertThat(assessment.shared(other, id)).isEmpty();
                assertThat(assessment.underWay(other)).isEmpty();
            }
        }

        @Test
        void everyAnswerIsStoredWhenItIsAcknowledged() {
            assessment.start(visitor, id, Form.QUICK);
            for (Item item : items(Form.QUICK)) {
                assessment.answer(visitor, id, item.key(), Answer.RATHER_LEFT);
                assertThat(answerInTheDatabase(item.key())).isEqualTo("RATHER_LEFT");
            }
            assertThat(assessment.questionnaire(visitor, id).isComplete()).isTrue();
        }

        @Test
        void anAnswerThatIsNotOneOfTheFormsIsRefused() {
            assessment.start(visitor, id, Form.QUICK);
            assertRefused(
                    NoSuchItem.class, () -> assessment.answer(visitor, id, new ItemKey("no-such-item"), Answer.BOTH));
            ItemKey onlyInTheFullForm = items(Form.FULL).stream()
                    .filter(item -> !item.isIn(Form.QUICK))
                    .findFirst()
                    .orElseThrow()
                    .key();
            assertRefused(NoSuchItem.class, () -> assessment.answer(visitor, id, onlyInTheFullForm, Answer.BOTH));
        }

        @Test
        void noQuestionCanBeAnsweredBeforeItIsReached() {
            assessment.start(visitor, id, Form.FULL);
            assertRefused(NotReached.class, () -> assessment.answer(visitor, id, SECOND, Answer.BOTH));
            assertRefused(NotReached.class, () -> assessment.finish(visitor, id));
            assertRefused(NotReached.class, () -> assessment.result(visitor, id));
            assertRefused(NotReached.class, () -> assessment.share(key, id, false));
        }

        @Test
        void anAnswerAfterFinishingIsRefusedAndChangesNothing() {
            finished(Form.QUICK);
            assertRefused(AlreadyFinished.class, () -> assessment.answer(visitor, id, FIRST, Answer.SKIP));
        }

        @Test
        void theSameAnswerAfterFinishingIsNoQuarrel() {
            finished(Form.QUICK);
            assertThat(assessment
                            .answer(visitor, id, FIRST, Answer.BOTH)
                            .sitting()
                            .isFinished())
                    .isTrue();
        }

        @Test
        void twoTabsThatAnswerDifferentQuestionsBothKeepTheirAnswer() {
            assessment.start(visitor, id, Form.FULL);
            assessment.answer(visitor, id, FIRST, Answer.BOTH);
            Overlap.of(
                    transactions,
                    () -> assessment.answer(visitor, id, FIRST, Answer.CLEARLY_LEFT),
                    () -> assessment.answer(visitor, id, SECOND, Answer.CLEARLY_RIGHT));
            assertThat(answerInTheDatabase(FIRST)).isEqualTo("CLEARLY_LEFT");
            assertThat(answerInTheDatabase(SECOND)).isEqualTo("CLEARLY_RIGHT");
        }

        @Test
        void ofTwoAnswersToTheSameNewQuestionTheLastOneStays() {
            assessment.start(visitor, id, Form.FULL);
            Overlap.of(
                    transactions,
                    () -> assessment.answer(visitor, id, FIRST, Answer.CLEARLY_LEFT),
                    () -> assessment.answer(visitor, id, FIRST, Answer.CLEARLY_RIGHT));
            assertThat(answerInTheDatabase(FIRST)).isEqualTo("CLEARLY_RIGHT");
            assertThat(rows("response", "sitting_id", id)).isEqualTo(1);
        }

        @Test
        void manyAnswersAtOnceLeaveOneRowForEachQuestion() {
            assessment.start(visitor, id, Form.FULL);
            assessment.answer(visitor, id, FIRST, Answer.BOTH);
            for (int round = 0; round < 5; round++) {
                List<Callable<Questionnaire>> tabs = new ArrayList<>();
                for (Answer answer : Answer.values()) {
                    tabs.add(() -> assessment.answer(visitor, id, FIRST, answer));
                    tabs.add(() -> assessment.answer(visitor, id, SECOND, answer));
                }
                Together.all(tabs);
                assertThat(rows("response", "sitting_id", id)).isEqualTo(2);
            }
        }

        @Test
        void whatWasFinishedFirstIsWhenItWasFinished() {
            complete(Form.QUICK);
            List<Instant> seen = new ArrayList<>();
            Overlap.of(transactions, () -> assessment.finish(visitor, id), () -> {
                clock.advance(Duration.ofHours(1));
                assessment.finish(visitor, id);
                seen.add(finishedAt());
            });
            assertThat(seen).containsExactly(finishedAt());
            assertThat(finishedAt()).isBefore(clock.instant().minus(Duration.ofMinutes(59)));
            assertThat(new HashSet<>(Together.times(4, () -> {
                        assessment.finish(visitor, id);
                        return finishedAt();
                    })))
                    .containsExactly(finishedAt());
        }

        @Test
        void anAnswerFromAnotherTabComesTooLateOnceFinishingHasBegun() {
            complete(Form.QUICK);
            assertThatThrownBy(() -> Overlap.of(
                            transactions,
                            () -> assessment.finish(visitor, id),
                            () -> assessment.answer(visitor, id, FIRST, Answer.CLEARLY_LEFT)))
                    .isInstanceOf(AlreadyFinished.class);
            assertThat(answerInTheDatabase(FIRST)).isEqualTo("BOTH");
            assertThat(finishedAt()).isNotNull();
        }

        @Test
        void anAnswerCostsThreeStatementsAndTwoWithoutAChange() {
            assessment.start(visitor, id, Form.FULL);
            for (Item item : items(Form.FULL).subList(0, 12)) {
                assertThat(Statements.of(() -> assessment.answer(visitor, id, item.key(), Answer.BOTH)))
                        .as("lock the sitting, read its answers, insert this one")
                        .hasSize(3);
            }
            assertThat(Statements.of(() -> assessment.answer(visitor, id, FIRST, Answer.SKIP)))
                    .as("lock the sitting, read its answers, update one")
                    .hasSize(3);
            assertThat(Statements.of(() -> assessment.answer(visitor, id, FIRST, Answer.SKIP)))
                    .as("lock the sitting, read its answers")
                    .hasSize(2);
            clock.advance(Duration.ofDays(2));
            assertThat(Statements.of(() -> assessment.answer(visitor, id, FIRST, Answer.BOTH)))
                    .as("once a day the date until which it is kept moves on")
                    .hasSize(4);
        }

        @Test
        void readingCostsTheSameHoweverMuchWasAnswered() {
            assessment.start(visitor, id, Form.FULL);
            int open =
                    Statements.of(() -> assessment.questionnaire(visitor, id)).size();
            complete(Form.FULL);
            assertThat(Statements.of(() -> assessment.questionnaire(visitor, id)))
                    .hasSize(1)
                    .hasSize(open);
            assertThat(Statements.of(() -> assessment.underWay(visitor))).hasSize(2);
            assertThat(Statements.of(() -> assessment.finish(visitor, id))).hasSize(3);
            assertThat(Statements.of(() -> assessment.result(visitor, id))).hasSize(1);
        }

        @Test
        void aQuickResultIsContinuedWithItsAnswersTakenAlongAndStaysAsItWas() {
            finished(Form.QUICK);
            Sitting quick = sittings.find(id).orElseThrow();
            clock.advance(Duration.ofDays(3));
            Sitting full = assessment.goOn(visitor, id).sitting();
            Sitting kept = sittings.find(full.id()).orElseThrow();
            assertThat(kept.form()).isEqualTo(Form.FULL);
            assertThat(kept.edition()).isEqualTo(quick.edition());
            assertThat(kept.continuedFrom()).isEqualTo(id);
            assertThat(kept.isFinished()).isFalse();
            assertThat(kept.responses()).isEqualTo(quick.responses());
            assertThat(sittings.find(id)).contains(quick);
            assertThat(assessment.continued(visitor, id).orElseThrow().sitting().id())
                    .isEqualTo(full.id());
        }

        @Test
        void onlyTheQuestionsThatTheQuickFormLeftOutAreAskedForwardsAndBack() {
            finished(Form.QUICK);
            Questionnaire questionnaire = assessment.goOn(visitor, id);
            UUID full = questionnaire.sitting().id();
            List<Item> asked = new ArrayList<>();
            java.util.Optional<Item> next = questionnaire.firstOpen();
            while (next.isPresent()) {
                asked.add(next.get());
                questionnaire = assessment.answer(visitor, full, next.get().key(), Answer.CLEARLY_RIGHT);
                next = questionnaire.after(next.get());
            }
            assertThat(asked)
                    .isEqualTo(items(Form.FULL).stream()
                            .filter(item -> !item.isIn(Form.QUICK))
                            .toList());
            assertThat(questionnaire.before(asked.get(0))).isEmpty();
            for (int i = 1; i < asked.size(); i++) {
                assertThat(questionnaire.before(asked.get(i))).contains(asked.get(i - 1));
            }
            assessment.finish(visitor, full);
            assertThat(assessment.result(visitor, full).result().contributions())
                    .hasSize(items(Form.FULL).size());
        }

        @Test
        void anAnswerThatWasTakenAlongCanBeChangedWithoutChangingTheQuickResult() {
            finished(Form.QUICK);
            UUID full = assessment.goOn(visitor, id).sitting().id();
            Questionnaire changed = assessment.answer(visitor, full, FIRST, Answer.CLEARLY_LEFT);
            assertThat(changed.sitting().answer(FIRST)).contains(Answer.CLEARLY_LEFT);
            assertThat(changed.sitting().isTakenAlong(FIRST)).isFalse();
            assertThat(answerInTheDatabase(FIRST)).isEqualTo("BOTH");
        }

        @Test
        void aQuickResultIsContinuedOnceHoweverOftenAndAtHoweverManyPlacesAtOnce() {
            finished(Form.QUICK);
            UUID full = assessment.goOn(visitor, id).sitting().id();
            assessment.delete(visitor, full);
            assertThat(new HashSet<>(Together.times(
                            4, () -> assessment.goOn(visitor, id).sitting().id())))
                    .hasSize(1);
            Overlap.of(transactions, () -> assessment.goOn(visitor, id), () -> assessment.goOn(visitor, id));
            assertThat(rows("sitting", "visitor", visitor.keyHash())).isEqualTo(2);
        }

        @Test
        void whatIsNotFinishedIsNotContinuedAndWhatHasAllQuestionsIsItsOwnContinuation() {
            complete(Form.QUICK);
            assertRefused(NotReached.class, () -> assessment.goOn(visitor, id));
            UUID full = UUID.randomUUID();
            assessment.start(visitor, full, Form.FULL);
            items(Form.FULL).forEach(item -> assessment.answer(visitor, full, item.key(), Answer.SKIP));
            assessment.finish(visitor, full);
            assertThat(assessment.goOn(visitor, full).sitting().id()).isEqualTo(full);
        }

        @Test
        void nobodyElseCanContinueAResultOrSeeHowItWasContinued() {
            finished(Form.QUICK);
            Visitor other = new Visitor(UUID.randomUUID().toString());
            assertRefused(NoSuchSitting.class, () -> assessment.goOn(other, id));
            UUID full = assessment.goOn(visitor, id).sitting().id();
            assertThat(assessment.continued(other, id)).isEmpty();
            assertRefused(NoSuchSitting.class, () -> assessment.questionnaire(other, full));
        }

        @Test
        void whatWasContinuedOutlivesTheQuickResultAndForgetsIt() {
            finished(Form.QUICK);
            Sitting full = assessment.goOn(visitor, id).sitting();
            assessment.delete(visitor, id);
            Sitting kept = sittings.find(full.id()).orElseThrow();
            assertThat(kept.continuedFrom()).isNull();
            assertThat(kept.responses()).hasSameSizeAs(full.responses());
            assertThat(Tables.of(database).toString()).doesNotContain(id.toString());
        }

        @Test
        void theQuickResultOutlivesWhatWasContinued() {
            finished(Form.QUICK);
            UUID full = assessment.goOn(visitor, id).sitting().id();
            assessment.delete(visitor, full);
            assertThat(assessment.continued(visitor, id)).isEmpty();
            assertThat(assessment.result(visitor, id)).isNotNull();
        }

        @Test
        void bothGoTogetherWhenEverythingIsDeletedOrOver() {
            finished(Form.QUICK);
            assessment.goOn(visitor, id);
            assessment.deleteAll(visitor);
            assertThat(rows("sitting", "visitor", visitor.keyHash())).isZero();
            finished(Form.QUICK);
            assessment.goOn(visitor, id);
            clock.advance(Duration.ofDays(91));
            assessment.deleteWhatIsOver();
            assertThat(rows("sitting", "visitor", visitor.keyHash())).isZero();
        }

        @Test
        void twoResultsAreComparedInTheOrderInWhichTheyWereFinished() {
            finished(Form.QUICK);
            clock.advance(Duration.ofDays(7));
            UUID later = UUID.randomUUID();
            assessment.start(visitor, later, Form.FULL);
            items(Form.FULL).forEach(item -> assessment.answer(visitor, later, item.key(), Answer.CLEARLY_LEFT));
            assessment.finish(visitor, later);
            for (Comparison comparison :
                    List.of(assessment.compare(visitor, id, later), assessment.compare(visitor, later, id))) {
                assertThat(comparison.earlier().questionnaire().sitting().id()).isEqualTo(id);
                assertThat(comparison.isOfOneEdition()).isTrue();
                assertThat(comparison.isContinuation()).isFalse();
                assertThat(comparison.answers()).hasSize(items(Form.FULL).size());
                assertThat(comparison.answers())
                        .filteredOn(Comparison.AnswerPair::isAskedTwice)
                        .hasSize(items(Form.QUICK).size())
                        .allSatisfy(pair ->
                                assertThat(Math.abs(pair.steps().orElseThrow())).isEqualTo(2));
            }
            Visitor other = new Visitor(UUID.randomUUID().toString());
            assertRefused(NoSuchSitting.class, () -> assessment.compare(other, id, later));
            UUID draft = UUID.randomUUID();
            assessment.start(visitor, draft, Form.QUICK);
            assertRefused(NotReached.class, () -> assessment.compare(visitor, id, draft));
            UUID continued = assessment.goOn(visitor, id).sitting().id();
            items(Form.FULL).stream()
                    .filter(item -> !item.isIn(Form.QUICK))
                    .forEach(item -> assessment.answer(visitor, continued, item.key(), Answer.SKIP));
            assessment.finish(visitor, continued);
            assertThat(assessment.compare(visitor, id, continued).isContinuation())
                    .isTrue();
        }

        @Test
        void nobodyElseCanShareAResult() {
            finished(Form.QUICK);
            assertRefused(NoSuchSitting.class, () -> assessment.share(VisitorKey.random(new SecureRandom()), id, true));
            assertThat(assessment.shared(visitor, id)).isEmpty();
        }

        @Test
        void aSharedResultIsSharedAsLongAsItIsKept() {
            finished(Form.QUICK);
            Share share = assessment.share(key, id, true);
            assertThat(share.keptUntil())
                    .isEqualTo(sittings.find(id).orElseThrow().keptUntil());
            assertThat(assessment.shared(visitor, id).orElseThrow().id()).isEqualTo(share.id());
            clock.advance(Duration.ofDays(90));
            assertThat(assessment.shared(visitor, id)).isEmpty();
        }

        @Test
        void aResultThatIsBeingDeletedIsNotShared() {
            finished(Form.QUICK);
            assertThatThrownBy(() -> Overlap.of(
                            transactions,
                            () -> new JdbcTemplate(database).update("delete from sitting where id = ?", id),
                            () -> assessment.share(key, id, false)))
                    .isInstanceOf(NoSuchSitting.class);
            assertThat(rows("share", "subject", id)).isZero();
        }

        @Test
        void resultsSharedAtTheSameMomentHaveOneLink() {
            finished(Form.QUICK);
            assertThat(new HashSet<>(Together.times(
                            4, () -> assessment.share(key, id, false).id())))
                    .hasSize(1);
            assertThat(rows("share", "subject", id)).isEqualTo(1);
        }

        @Test
        void aDraftIsDeletedThirtyDaysAfterItsLastAnswerAndAResultNinetyDaysAfterFinishing() {
            finished(Form.QUICK);
            UUID draft = UUID.randomUUID();
            assessment.start(visitor, draft, Form.FULL);
            clock.advance(Duration.ofDays(20));
            assessment.answer(visitor, draft, FIRST, Answer.BOTH);
            clock.advance(Duration.ofDays(11));
            assessment.deleteWhatIsOver();
            assertThat(rows("sitting", "id", draft)).isEqualTo(1);
            clock.advance(Duration.ofDays(20));
            assessment.deleteWhatIsOver();
            assertThat(rows("sitting", "id", draft)).isZero();
            assertThat(rows("response", "sitting_id", draft)).isZero();
            clock.advance(Duration.ofDays(38));
            assessment.deleteWhatIsOver();
            assertThat(rows("sitting", "id", id)).isEqualTo(1);
            clock.advance(Duration.ofDays(2));
            assessment.deleteWhatIsOver();
            assertThat(rows("sitting", "id", id)).isZero();
            assertThat(rows("response", "sitting_id", id)).isZero();
        }

        @Test
        void howeverMuchIsOverAllOfItIsDeleted() {
            JdbcTemplate jdbc = new JdbcTemplate(database);
            Timestamp over = Timestamp.from(clock.instant().minus(Duration.ofDays(1)));
            List<Object[]> drafts = new ArrayList<>();
            for (int i = 0; i < 1001; i++) {
                drafts.add(new Object[] {UUID.randomUUID(), visitor.keyHash(), over, over});
            }
            jdbc.batchUpdate(
                    "insert into sitting (id, visitor, edition, form, started_at, kept_until)"
                            + " values (?, ?, '2026-1', 'FULL', ?, ?)",
                    drafts);
            assessment.deleteWhatIsOver();
            assertThat(rows("sitting", "visitor", visitor.keyHash())).isZero();
        }

        private List<Item> items(Form form) {
            return assessment.editionInForce().items(form);
        }

        private void complete(Form form) {
            assessment.start(visitor, id, form);
            items(form).forEach(item -> assessment.answer(visitor, id, item.key(), Answer.BOTH));
        }

        private void finished(Form form) {
            complete(form);
            assessment.finish(visitor, id);
        }

        private Instant finishedAt() {
            return sittings.find(id).orElseThrow().finishedAt();
        }

        private void assertRefused(Class<? extends RuntimeException> refusal, Runnable work) {
            var before = Tables.of(database);
            assertThatThrownBy(work::run).isInstanceOf(refusal);
            assertThat(Tables.of(database)).isEqualTo(before);
        }

        private int rows(String table, String column, Object value) {
            return new JdbcTemplate(database)
                    .queryForObject(
                            "select count(*) from " + table + " where " + column + " = ?", Integer.class, value);
        }

        private String answerInTheDatabase(ItemKey item) {
            return new JdbcTemplate(database)
                    .queryForObject(
                            "select answer from response where sitting_id = ? and item_key = ?",
                            String.class,
                            id,
                            item.value());
        }
    }
}
