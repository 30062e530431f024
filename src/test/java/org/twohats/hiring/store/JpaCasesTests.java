package org.twohats.hiring.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.twohats.hiring.Answer;
import org.twohats.hiring.CaseName;
import org.twohats.hiring.Cases;
import org.twohats.hiring.Factor;
import org.twohats.hiring.HiringCase;
import org.twohats.hiring.KeptRuleBooks;
import org.twohats.hiring.RuleTexts;
import org.twohats.hiring.Situation;
import org.twohats.testing.OnH2;
import org.twohats.testing.OnPostgreSQL;
import org.twohats.testing.Statements;
import org.twohats.visitor.Visitor;

class JpaCasesTests {

    @Nested
    @OnH2
    class OnAnH2File extends Behaviour {}

    @Nested
    @OnPostgreSQL
    class OnAPostgreSQLServer extends Behaviour {}

    abstract static class Behaviour {

        private static final Instant START = Instant.parse("2026-11-26T10:15:30.123456Z");
        private static final Duration A_DAY = Duration.ofDays(1);

        @Autowired
        private Cases cases;

        @Autowired
        private KeptRuleBooks kept;

        @Autowired
        private TransactionTemplate transactions;

        @Autowired
        private DataSource database;

        @Test
        void everyAnswerThatThereIsComesBackEqual() {
            Situation levels = Situation.untold();
            Situation nothing = Situation.untold();
            for (Factor factor : Factor.values()) {
                levels = levels.with(
                        factor.several()
                                ? Answer.of(factor, factor.levels())
                                : Answer.of(factor.levels().get(factor.levels().size() - 1)));
                if (factor.several()) {
                    nothing = nothing.with(Answer.of(factor, List.<String>of()).orElseThrow());
                } else if (factor.unsureAllowed()) {
                    nothing = nothing.with(Answer.notSure(factor));
                }
            }
            for (Situation situation : List.of(Situation.untold(), levels, nothing)) {
                HiringCase one = hiringCase(owner(), null, situation);
                keep(one);
                assertThat(cases.find(one.id())).contains(one);
                assertThat(cases.all(one.visitor())).containsExactly(one);
            }
        }

        @Test
        void whatChangedIsWrittenAndNothingElse() {
            HiringCase one = hiringCase(owner(), null, told("teams", "1").with(answer("stage", "growth")));
            keep(one);
            HiringCase changed = new HiringCase(
                    one.id(),
                    one.visitor(),
                    one.edition(),
                    one.name(),
                    null,
                    one.startedAt(),
                    START.plusSeconds(60),
                    one.keptUntil(),
                    one.situation().with(answer("teams", "2")).with(answer("posts", "1")));
            List<String> sent = Statements.of(() -> transactions.executeWithoutResult(transaction -> {
                assertThat(cases.findForChange(one.id())).contains(one);
                cases.save(changed);
            }));
            assertThat(cases.find(one.id())).contains(changed);
            assertThat(sent.stream()
                            .filter(sql -> sql.contains("hiring_answer"))
                            .filter(sql -> !sql.startsWith("select")))
                    .hasSize(2);
        }

        @Test
        void theSameIdTwiceIsRefused() {
            HiringCase one = hiringCase(owner(), null, Situation.untold());
            keep(one);
            assertThatThrownBy(() -> keep(one)).isInstanceOf(DataIntegrityViolationException.class);
            assertThat(cases.find(UUID.randomUUID())).isEmpty();
        }

        @Test
        void aCopyOutlivesTheCaseItCameFrom() {
            HiringCase first = hiringCase(owner(), null, told("teams", "1"));
            HiringCase copy = hiringCase(first.visitor(), first.id(), told("teams", "2"));
            keep(first);
            keep(copy);
            transactions.executeWithoutResult(transaction -> cases.delete(first.id()));
            assertThat(cases.find(first.id())).isEmpty();
            HiringCase left = cases.find(copy.id()).orElseThrow();
            assertThat(left.copiedFrom()).isNull();
            assertThat(left.situation()).isEqualTo(copy.situation());
            assertThat(answers(first.id())).isZero();
        }

        @Test
        void everythingOfOneVisitorGoesAndNothingOfAnother() {
            HiringCase theirs = hiringCase(owner(), null, told("teams", "1"));
            HiringCase copy = hiringCase(theirs.visitor(), theirs.id(), told("teams", "2"));
            HiringCase other = hiringCase(owner(), null, told("teams", "1"));
            List.of(theirs, copy, other).forEach(this::keep);
            transactions.executeWithoutResult(transaction -> cases.deleteAll(theirs.visitor()));
            assertThat(cases.all(theirs.visitor())).isEmpty();
            assertThat(cases.all(other.visitor())).containsExactly(other);
            assertThat(answers(theirs.id()) + answers(copy.id())).isZero();
        }

        @Test
        void onlyWhatIsOverIsDeletedAndNeverMoreThanAskedFor() {
            Visitor owner = owner();
            Instant longAgo = Instant.parse("2001-01-01T00:00:00Z");
            for (int i = 0; i < 3; i++) {
                keep(keptUntil(owner, longAgo.plusSeconds(i)));
            }
            HiringCase stays = keptUntil(owner, longAgo.plus(A_DAY));
            keep(stays);
            assertThat(cases.deleteKeptUntil(longAgo.plusSeconds(60), 2)).isEqualTo(2);
            assertThat(cases.deleteKeptUntil(longAgo.plusSeconds(60), 2)).isEqualTo(1);
            assertThat(cases.deleteKeptUntil(longAgo.plusSeconds(60), 2)).isZero();
            assertThat(cases.all(owner)).containsExactly(stays);
            transactions.executeWithoutResult(transaction -> cases.deleteAll(owner));
        }

        @Test
        void aThousandCasesTakeAsManyStatementsAsOne() {
            Visitor owner = owner();
            keep(hiringCase(owner, null, told("teams", "1")));
            int few = Statements.of(() -> cases.all(owner)).size();
            for (int i = 0; i < 20; i++) {
                keep(hiringCase(owner, null, told("teams", "2").with(answer("posts", "1"))));
            }
            assertThat(Statements.of(() -> assertThat(cases.all(owner)).hasSize(21)))
                    .hasSize(few)
                    .hasSize(1);
        }

        @Test
        void theRulesThatShipAreKeptLetterForLetterAndNeverOverwritten() {
            RuleTexts shipped = kept.find("2026-1").orElseThrow();
            assertThat(shipped.texts()).containsKeys("rules.yaml", "words.en.yaml", "figures.yaml");
            String edition = "t" + UUID.randomUUID();
            RuleTexts first = new RuleTexts(edition, Map.of("rules.yaml", "edition: ‘first’ 🎩\n"));
            kept.keep(first);
            kept.keep(new RuleTexts(edition, Map.of("rules.yaml", "edition: second\n")));
            assertThat(kept.find(edition)).contains(first);
            assertThat(kept.find("no-such-edition")).isEmpty();
        }

        private void keep(HiringCase hiringCase) {
            transactions.executeWithoutResult(transaction -> cases.add(hiringCase));
        }

        private int answers(UUID id) {
            return new JdbcTemplate(database)
                    .queryForList("select factor from hiring_answer where case_id = ?", id)
                    .size();
        }

        private static HiringCase hiringCase(Visitor owner, @Nullable UUID from, Situation situation) {
            return new HiringCase(
                    UUID.randomUUID(),
                    owner,
                    "2026-1",
                    new CaseName("Zahlungen & 支払い 🎩"),
                    from,
                    START,
                    START.plusSeconds(1),
                    START.plus(Duration.ofDays(3650)),
                    situation);
        }

        private static HiringCase keptUntil(Visitor owner, Instant until) {
            return new HiringCase(
                    UUID.randomUUID(), owner, "2026-1", CaseName.NONE, null, START, START, until, told("teams", "1"));
        }

        private static Visitor owner() {
            return new Visitor((UUID.randomUUID().toString() + UUID.randomUUID()).substring(0, 43));
        }

        private static Situation told(String factor, String level) {
            return Situation.untold().with(answer(factor, level));
        }

        private static Answer answer(String factor, String level) {
            Factor asked = org.twohats.role.Keyed.of(Factor.class, factor).orElseThrow();
            return Answer.of(asked, List.of(level)).orElseThrow();
        }
    }
}
