package org.twohats.assessment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.twohats.assessment.Response;
import org.twohats.assessment.Sitting;
import org.twohats.assessment.SittingLeft;
import org.twohats.assessment.Sittings;
import org.twohats.assessment.SittingsOver;
import org.twohats.instrument.Answer;
import org.twohats.instrument.Form;
import org.twohats.instrument.ItemKey;
import org.twohats.testing.OnH2;
import org.twohats.testing.OnPostgreSQL;
import org.twohats.testing.Overlap;
import org.twohats.testing.Statements;
import org.twohats.visitor.Visitor;

class JpaSittingsTests {

    @Nested
    @OnH2
    class OnAnH2File extends Behaviour {}

    @Nested
    @OnPostgreSQL
    class OnAPostgreSQLServer extends Behaviour {}

    abstract static class Behaviour {

        private static final Instant START = Instant.parse("2026-11-23T10:15:30.123456Z");
        private static final ItemKey FIRST = new ItemKey("weeks-or-years");
        private static final ItemKey SECOND = new ItemKey("users-or-builders");

        @Autowired
        private Sittings sittings;

        @Autowired
        private TransactionTemplate transactions;

        @Autowired
        private DataSource database;

        @Test
        void whatIsKeptComesBackEqual() {
            Map<ItemKey, Response> responses = new HashMap<>();
            for (Answer answer : Answer.values()) {
                responses.put(new ItemKey("item-" + answer.key()), new Response(answer, START.plusNanos(1000)));
            }
            for (Form form : Form.values()) {
                Sitting draft = sitting(form, null, responses);
                Sitting finished = sitting(form, START.plusSeconds(600), responses);
                keep(draft);
                keep(finished);
                assertThat(sittings.find(draft.id())).contains(draft);
                assertThat(sittings.find(finished.id())).contains(finished);
            }
        }

        @Test
        void nothingIsFoundUnderAnUnknownId() {
            assertThat(sittings.find(UUID.randomUUID())).isEmpty();
            assertThat(this.<Object>inTransaction(() -> sittings.findForChange(UUID.randomUUID())))
                    .isEqualTo(java.util.Optional.empty());
        }

        @Test
        void theSameIdTwiceIsRefused() {
            Sitting sitting = keep(sitting(Form.FULL, null, Map.of()));
            assertThatThrownBy(() -> keep(sitting)).isInstanceOf(DataIntegrityViolationException.class);
        }

        @Test
        void oneAnswerMoreIsTwoReadsAndOneRowMore() {
            Sitting before = keep(sitting(Form.FULL, null, Map.of(FIRST, new Response(Answer.BOTH, START))));
            List<String> sent = Statements.of(() -> change(before, SECOND, Answer.SKIP));
            assertThat(sent).hasSize(3);
            assertThat(sent.get(0)).startsWith("select").contains("from sitting", " for ");
            assertThat(sent.get(1)).startsWith("select").contains("from response");
            assertThat(sent.get(2)).startsWith("insert into response");
        }

        @Test
        void aChangedAnswerIsTwoReadsAndOneRowChanged() {
            Sitting before = keep(sitting(
                    Form.FULL,
                    null,
                    Map.of(FIRST, new Response(Answer.BOTH, START), SECOND, new Response(Answer.BOTH, START))));
            List<String> sent = Statements.of(() -> change(before, SECOND, Answer.SKIP));
            assertThat(sent).hasSize(3);
            assertThat(sent.subList(0, 2)).allMatch(sql -> sql.startsWith("select"));
            assertThat(sent.get(2)).startsWith("update response");
        }

        @Test
        void nothingIsWrittenWhereNothingChanged() {
            Sitting before = keep(sitting(Form.FULL, null, Map.of(FIRST, new Response(Answer.BOTH, START))));
            List<String> sent = Statements.of(() -> inTransaction(() -> {
                sittings.save(sittings.findForChange(before.id()).orElseThrow());
                return null;
            }));
            assertThat(sent).allMatch(sql -> sql.startsWith("select"));
        }

        @Test
        void aSittingWithManyAnswersIsReadInOneStatement() {
            Map<ItemKey, Response> responses = new HashMap<>();
            for (int i = 0; i < 24; i++) {
                responses.put(new ItemKey("item-" + i), new Response(Answer.BOTH, START));
            }
            Sitting sitting = keep(sitting(Form.FULL, null, responses));
            assertThat(Statements.of(() -> sittings.find(sitting.id()))).hasSize(1);
            assertThat(Statements.of(() -> sittings.underWay(sitting.visitor())))
                    .hasSize(2);
        }

        @Test
        void twoTabsThatAnswerDifferentItemsBothKeepTheirs() {
            Sitting sitting = keep(sitting(Form.FULL, null, Map.of()));
            Overlap.of(
                    transactions,
                    () -> change(sitting, FIRST, Answer.CLEARLY_LEFT),
                    () -> change(sitting, SECOND, Answer.CLEARLY_RIGHT));
            assertThat(sittings.find(sitting.id()).orElseThrow().answers())
                    .isEqualTo(Map.of(FIRST, Answer.CLEARLY_LEFT, SECOND, Answer.CLEARLY_RIGHT));
        }

        @Test
        void howLongItTookIsAskedOnlyOfThoseWhoAnsweredAllOfIt() {
            Instant future = START.plus(Duration.ofDays(3000));
            Sitting quick = keep(of(visitor(), future, future.plusSeconds(60)));
            Sitting straight = sitting(Form.FULL, future.plusSeconds(500), Map.of());
            keep(straight);
            Sitting continued = keep(new Sitting(
                    UUID.randomUUID(),
                    quick.visitor(),
                    "2026-1",
                    Form.FULL,
                    quick.id(),
                    future,
                    future.plusSeconds(600),
                    future.plusSeconds(700),
                    Map.of()));
            assertThat(sittings.find(continued.id())).contains(continued);
            assertThat(sittings.latestTimes(Form.FULL, 1))
                    .containsExactly(Duration.between(straight.startedAt(), straight.finishedAt()));
        }

        @Test
        void whatIsUnderWayIsWhatTheVisitorBeganLastAndDidNotFinish() {
            Visitor visitor = visitor();
            Sitting earlier = keep(of(visitor, START, null));
            keep(of(visitor, START.plusSeconds(20), START.plusSeconds(30)));
            assertThat(sittings.underWay(visitor)).contains(earlier);
            Sitting later = keep(of(visitor, START.plusSeconds(10), null));
            assertThat(sittings.underWay(visitor)).contains(later);
            assertThat(sittings.underWay(visitor())).isEmpty();
            assertThat(sittings.underWay(Visitor.STRANGER)).isEmpty();
        }

        @Test
        void whatIsOverIsDeletedAFewAtATimeOldestFirstWithItsAnswers() {
            Instant longAgo = Instant.parse("2001-01-01T00:00:00Z");
            for (int i = 0; i < 7; i++) {
                keep(new Sitting(
                        UUID.randomUUID(),
                        visitor(),
                        "2026-1",
                        Form.FULL,
                        null,
                        longAgo,
                        null,
                        longAgo.plusSeconds(i),
                        Map.of(FIRST, new Response(Answer.BOTH, longAgo))));
            }
            Sitting lasting = keep(sitting(Form.FULL, null, Map.of(FIRST, new Response(Answer.BOTH, START))));
            Instant now = longAgo.plusSeconds(3600);
            assertThat(sittings.deleteKeptUntil(now, 3).number()).isEqualTo(3);
            assertThat(rows("sitting", longAgo.plusSeconds(2))).isZero();
            assertThat(sittings.deleteKeptUntil(now, 3).number()).isEqualTo(3);
            assertThat(sittings.deleteKeptUntil(now, 3))
                    .isEqualTo(new SittingsOver(1, List.of(new SittingLeft(Form.FULL, 1))));
            assertThat(sittings.deleteKeptUntil(now, 3)).isEqualTo(SittingsOver.NONE);
            assertThat(orphans()).isZero();
            assertThat(sittings.find(lasting.id())).contains(lasting);
        }

        @Test
        void whatIsTakenUpAgainWhileItIsBeingDeletedStays() {
            Instant over = Instant.parse("2002-01-01T00:00:00Z");
            Sitting sitting = keep(new Sitting(
                    UUID.randomUUID(),
                    visitor(),
                    "2026-1",
                    Form.FULL,
                    null,
                    over,
                    null,
                    over.plusSeconds(1),
                    Map.of()));
            Overlap.of(
                    transactions,
                    () -> {
                        Sitting found = sittings.findForChange(sitting.id()).orElseThrow();
                        sittings.save(with(found, FIRST, Answer.BOTH, START.plus(Duration.ofDays(30))));
                    },
                    () -> sittings.deleteKeptUntil(over.plusSeconds(60), 100));
            assertThat(sittings.find(sitting.id())).isPresent();
        }

        @Test
        void severalInstancesMayDeleteAtOnce() {
            Instant over = Instant.parse("2003-01-01T00:00:00Z");
            for (int i = 0; i < 5; i++) {
                keep(new Sitting(UUID.randomUUID(), visitor(), "2026-1", Form.FULL, null, over, null, over, Map.of()));
            }
            Overlap.of(
                    transactions,
                    () -> assertThat(sittings.deleteKeptUntil(over.plusSeconds(1), 5)
                                    .number())
                            .isEqualTo(5),
                    () -> sittings.deleteKeptUntil(over.plusSeconds(1), 5));
            assertThat(rows("sitting", over)).isZero();
        }

        private void change(Sitting sitting, ItemKey item, Answer answer) {
            inTransaction(() -> {
                Sitting found = sittings.findForChange(sitting.id()).orElseThrow();
                sittings.save(with(found, item, answer, found.keptUntil()));
                return null;
            });
        }

        private Sitting keep(Sitting sitting) {
            return inTransaction(() -> {
                sittings.add(sitting);
                return sitting;
            });
        }

        private <T> T inTransaction(java.util.function.Supplier<T> work) {
            return transactions.execute(open -> work.get());
        }

        private int rows(String table, Instant keptUntil) {
            return new JdbcTemplate(database)
                    .queryForObject(
                            "select count(*) from " + table + " where kept_until <= ?",
                            Integer.class,
                            keptUntil.atOffset(java.time.ZoneOffset.UTC));
        }

        private int orphans() {
            return new JdbcTemplate(database)
                    .queryForObject(
                            "select count(*) from response where sitting_id not in (select id from sitting)",
                            Integer.class);
        }

        private static Sitting with(Sitting sitting, ItemKey item, Answer answer, Instant keptUntil) {
            Map<ItemKey, Response> responses = new HashMap<>(sitting.responses());
            responses.put(item, new Response(answer, START.plusSeconds(60)));
            return new Sitting(
                    sitting.id(),
                    sitting.visitor(),
                    sitting.edition(),
                    sitting.form(),
                    sitting.continuedFrom(),
                    sitting.startedAt(),
                    sitting.finishedAt(),
                    keptUntil,
                    responses);
        }

        private static Sitting sitting(Form form, Instant finishedAt, Map<ItemKey, Response> responses) {
            return new Sitting(
                    UUID.randomUUID(),
                    visitor(),
                    "2026-1",
                    form,
                    null,
                    START,
                    finishedAt,
                    START.plus(Duration.ofDays(3650)),
                    responses);
        }

        private static Sitting of(Visitor visitor, Instant startedAt, Instant finishedAt) {
            return new Sitting(
                    UUID.randomUUID(),
                    visitor,
                    "2026-1",
                    Form.QUICK,
                    null,
                    startedAt,
                    finishedAt,
                    START.plus(Duration.ofDays(3650)),
                    Map.of());
        }

        private static Visitor visitor() {
            return new Visitor(UUID.randomUUID().toString());
        }
    }
}
