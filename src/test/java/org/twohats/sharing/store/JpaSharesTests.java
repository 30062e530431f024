package org.twohats.sharing.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;
import org.twohats.sharing.Share;
import org.twohats.sharing.ShareToken;
import org.twohats.sharing.Shares;
import org.twohats.sharing.Subject;
import org.twohats.testing.OnH2;
import org.twohats.testing.OnPostgreSQL;
import org.twohats.testing.Overlap;
import org.twohats.testing.Statements;
import org.twohats.visitor.Visitor;
import org.twohats.visitor.VisitorKey;

class JpaSharesTests {

    @Nested
    @OnH2
    class OnAnH2File extends Behaviour {}

    @Nested
    @OnPostgreSQL
    class OnAPostgreSQLServer extends Behaviour {}

    abstract static class Behaviour {

        private static final Instant NOW = Instant.parse("2026-11-23T10:15:30.123456Z");
        private static final Instant LATER = NOW.plus(Duration.ofDays(3650));

        private final Visitor owner = VisitorKey.random(new SecureRandom()).holder();
        private final Subject subject = new Subject("result", UUID.randomUUID());

        @Autowired
        private Shares shares;

        @Autowired
        private TransactionTemplate transactions;

        @Test
        void whatIsKeptComesBackEqual() {
            Share working = keep(share(subject, 1, true, null, LATER));
            Share revoked = keep(share(subject, 2, false, NOW.plusSeconds(5), LATER));
            assertThat(shares.find(working.tokenHash())).contains(working);
            assertThat(shares.find(revoked.tokenHash())).contains(revoked);
        }

        @Test
        void nothingIsFoundThatWasNotKept() {
            keep(share(subject, 1, false, null, LATER));
            assertThat(shares.find("A".repeat(43))).isEmpty();
            assertThat(shares.latest(owner, new Subject("result", UUID.randomUUID())))
                    .isEmpty();
            assertThat(shares.latest(owner, new Subject("case", subject.id()))).isEmpty();
            assertThat(shares.latest(Visitor.STRANGER, subject)).isEmpty();
        }

        @Test
        void theLatestIsTheOneOfTheLastRound() {
            Share second = keep(share(subject, 2, false, null, LATER));
            keep(share(subject, 1, false, NOW, LATER));
            assertThat(shares.latest(owner, subject)).contains(second);
            transactions.executeWithoutResult(
                    open -> assertThat(shares.latestForChange(owner, subject)).contains(second));
        }

        @Test
        void twoLinksOfOneRoundAreRefused() {
            keep(share(subject, 1, false, null, LATER));
            assertThatThrownBy(() -> keep(share(subject, 1, false, null, LATER)))
                    .isInstanceOf(DataIntegrityViolationException.class);
        }

        @Test
        void aLinkIsFoundInOneStatement() {
            Share share = keep(share(subject, 1, false, null, LATER));
            assertThat(Statements.of(() -> shares.find(share.tokenHash()))).hasSize(1);
            assertThat(Statements.of(() -> shares.latest(owner, subject))).hasSize(1);
        }

        @Test
        void whoWantsToChangeALinkWaitsForWhoIsChangingIt() {
            Share share = keep(share(subject, 1, false, null, LATER));
            Overlap.of(
                    transactions,
                    () -> shares.save(
                            revoked(shares.latestForChange(owner, subject).orElseThrow())),
                    () -> transactions.executeWithoutResult(open -> assertThat(shares.latestForChange(owner, subject)
                                    .orElseThrow()
                                    .isRevoked())
                            .isTrue()));
            assertThat(shares.find(share.tokenHash())).contains(revoked(share));
        }

        @Test
        void deletingALinkLeavesThoseOfOtherSubjectsAndOtherVisitors() {
            Share first = keep(share(subject, 1, false, NOW, LATER));
            Share second = keep(share(subject, 2, false, null, LATER));
            Share other = keep(share(new Subject("result", UUID.randomUUID()), 1, false, null, LATER));
            Share foreign = keep(share(VisitorKey.random(new SecureRandom()).holder(), subject, 1, false, null, LATER));
            transactions.executeWithoutResult(open -> shares.deleteAll(owner, subject));
            assertThat(shares.find(first.tokenHash())).isEmpty();
            assertThat(shares.find(second.tokenHash())).isEmpty();
            assertThat(shares.find(other.tokenHash())).contains(other);
            transactions.executeWithoutResult(open -> shares.deleteAll(owner));
            assertThat(shares.find(other.tokenHash())).isEmpty();
            assertThat(shares.find(foreign.tokenHash())).contains(foreign);
        }

        @Test
        void whatIsOverIsDeletedAFewAtATimeWhetherRevokedOrNot() {
            Instant over = Instant.parse("2001-01-01T00:00:00Z");
            for (int i = 0; i < 5; i++) {
                keep(share(subject, 1 + i, false, i % 2 == 0 ? null : over, over.plusSeconds(i)));
            }
            Share lasting = keep(share(subject, 9, false, null, LATER));
            Instant now = over.plusSeconds(3600);
            assertThat(shares.deleteKeptUntil(now, 3)).isEqualTo(3);
            assertThat(shares.deleteKeptUntil(now, 3)).isEqualTo(2);
            assertThat(shares.deleteKeptUntil(now, 3)).isZero();
            assertThat(shares.latest(owner, subject)).contains(lasting);
        }

        @Test
        void severalInstancesMayDeleteAtOnce() {
            Instant over = Instant.parse("2002-01-01T00:00:00Z");
            for (int i = 0; i < 5; i++) {
                keep(share(subject, 1 + i, false, null, over));
            }
            Overlap.of(
                    transactions,
                    () -> assertThat(shares.deleteKeptUntil(over.plusSeconds(1), 5))
                            .isEqualTo(5),
                    () -> shares.deleteKeptUntil(over.plusSeconds(1), 5));
            assertThat(shares.latest(owner, subject)).isEmpty();
        }

        private Share keep(Share share) {
            transactions.executeWithoutResult(open -> shares.add(share));
            return share;
        }

        private Share share(Subject what, int round, boolean withAnswers, Instant revokedAt, Instant keptUntil) {
            return share(owner, what, round, withAnswers, revokedAt, keptUntil);
        }

        private static Share share(
                Visitor who, Subject what, int round, boolean withAnswers, Instant revokedAt, Instant keptUntil) {
            String hash = ShareToken.of(VisitorKey.random(new SecureRandom()), what.id())
                    .value();
            return new Share(UUID.randomUUID(), hash, who, what, round, withAnswers, NOW, revokedAt, keptUntil);
        }

        private static Share revoked(Share share) {
            return new Share(
                    share.id(),
                    share.tokenHash(),
                    share.owner(),
                    share.subject(),
                    share.round(),
                    share.withAnswers(),
                    share.createdAt(),
                    NOW.plusSeconds(60),
                    share.keptUntil());
        }
    }
}
