package org.twohats.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.twohats.testing.MovableClock;
import org.twohats.testing.OnH2;
import org.twohats.testing.OnPostgreSQL;
import org.twohats.testing.Overlap;
import org.twohats.testing.Tables;
import org.twohats.testing.Together;
import org.twohats.visitor.Visitor;
import org.twohats.visitor.VisitorKey;

/** Everything that can be done with a link, down to a real database. */
class SharingServiceTests {

    @Nested
    @OnH2
    class OnAnH2File extends Behaviour {}

    @Nested
    @OnPostgreSQL
    class OnAPostgreSQLServer extends Behaviour {}

    abstract static class Behaviour {

        private final VisitorKey key = VisitorKey.random(new SecureRandom());
        private final Visitor owner = key.holder();
        private final Subject subject = new Subject("result", UUID.randomUUID());

        @Autowired
        private SharingService sharing;

        @Autowired
        private TransactionTemplate transactions;

        @Autowired
        private MovableClock clock;

        @Autowired
        private DataSource database;

        private Instant keptUntil;

        @BeforeEach
        void keptForAWeek() {
            keptUntil = clock.instant().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.MICROS);
        }

        @AfterEach
        void backToNow() {
            clock.reset();
        }

        @Test
        void nothingIsSharedUntilItsOwnerSaysSo() {
            assertThat(sharing.shared(owner, subject)).isEmpty();
        }

        @Test
        void aLinkLeadsToWhatIsSharedAndItsOwnerSeesTheSameLinkAgain() {
            Share share = share(false);
            assertThat(sharing.find(share.token(key)).orElseThrow().subject()).isEqualTo(subject);
            assertThat(sharing.shared(owner, subject).orElseThrow().token(key)).isEqualTo(share.token(key));
        }

        @Test
        void noOtherKeyLeadsToTheLink() {
            Share share = share(true);
            VisitorKey other = VisitorKey.random(new SecureRandom());
            assertThat(sharing.find(share.token(other))).isEmpty();
            assertThat(sharing.shared(other.holder(), subject)).isEmpty();
            assertThat(sharing.find(new ShareToken(share.tokenHash())))
                    .as("what the database holds opens nothing")
                    .isEmpty();
        }

        @Test
        void sharingAgainChangesWhatTheSameLinkShows() {
            Share before = share(false);
            Share after = share(true);
            assertThat(after.id()).isEqualTo(before.id());
            assertThat(sharing.find(before.token(key)).orElseThrow().withAnswers())
                    .isTrue();
            share(false);
            assertThat(sharing.find(before.token(key)).orElseThrow().withAnswers())
                    .isFalse();
        }

        @Test
        void aRevokedLinkNeverWorksAgainAndTheNextOneIsAnother() {
            Set<ShareToken> tokens = new HashSet<>();
            for (int round = 1; round <= 4; round++) {
                Share share = share(false);
                assertThat(share.round()).isEqualTo(round);
                assertThat(tokens.add(share.token(key))).isTrue();
                sharing.revoke(owner, subject);
                assertThat(sharing.shared(owner, subject)).isEmpty();
                assertThat(tokens)
                        .allMatch(token -> sharing.find(token).orElseThrow().isRevoked());
            }
        }

        @Test
        void revokingTwiceOrRevokingNothingChangesNothing() {
            sharing.revoke(owner, subject);
            share(false);
            sharing.revoke(VisitorKey.random(new SecureRandom()).holder(), subject);
            assertThat(sharing.shared(owner, subject)).isPresent();
            sharing.revoke(owner, subject);
            var before = Tables.of(database);
            clock.advance(Duration.ofHours(1));
            sharing.revoke(owner, subject);
            assertThat(Tables.of(database)).isEqualTo(before);
        }

        @Test
        void whoeverLooksLeavesNoTrace() {
            Share share = share(false);
            var before = Tables.of(database);
            sharing.find(share.token(key));
            sharing.shared(owner, subject);
            assertThat(Tables.of(database)).isEqualTo(before);
        }

        @Test
        void sharesAtTheSameMomentAreOneLink() {
            for (int round = 0; round < 10; round++) {
                Subject fresh = new Subject("result", UUID.randomUUID());
                List<Share> made = Together.times(2, () -> sharing.share(key, fresh, false, keptUntil));
                assertThat(made).extracting(Share::id).containsOnly(made.get(0).id());
                assertThat(rows(fresh)).isEqualTo(1);
            }
        }

        @Test
        void aShareWhileTheSameShareIsNotCommittedYetFindsItAfterwards() {
            Overlap.of(transactions, () -> share(false), () -> share(true));
            assertThat(rows(subject)).isEqualTo(1);
            assertThat(sharing.shared(owner, subject).orElseThrow().withAnswers())
                    .isTrue();
        }

        @Test
        void ofSharingAndRevokingAtOnceTheLastWordCounts() {
            share(false);
            Overlap.of(transactions, () -> share(true), () -> sharing.revoke(owner, subject));
            assertThat(sharing.shared(owner, subject)).isEmpty();
            Overlap.of(transactions, () -> sharing.revoke(owner, subject), () -> share(true));
            assertThat(sharing.shared(owner, subject).orElseThrow().round()).isEqualTo(2);
        }

        @Test
        void aLinkEndsWithWhatItLeadsToWhetherItWasDeletedYetOrNot() {
            ShareToken working = share(false).token(key);
            clock.advance(Duration.ofDays(7).minusMinutes(1));
            sharing.deleteWhatIsOver();
            assertThat(sharing.find(working)).isPresent();
            clock.advance(Duration.ofMinutes(2));
            assertThat(sharing.find(working)).isEmpty();
            assertThat(sharing.shared(owner, subject)).isEmpty();
            assertThat(rows(subject)).isEqualTo(1);
            sharing.deleteWhatIsOver();
            assertThat(rows(subject)).isZero();
        }

        @Test
        void howeverMuchIsOverAllOfItIsDeleted() {
            Timestamp over = Timestamp.from(clock.instant().minus(Duration.ofDays(1)));
            List<Object[]> links = new ArrayList<>();
            for (int i = 0; i < 1001; i++) {
                links.add(new Object[] {
                    UUID.randomUUID(), "hash " + UUID.randomUUID(), owner.keyHash(), subject.id(), i, over, over
                });
            }
            new JdbcTemplate(database)
                    .batchUpdate(
                            "insert into share (id, token_hash, visitor, kind, subject, round, with_answers, created_at,"
                                    + " kept_until) values (?, ?, ?, 'result', ?, ?, false, ?, ?)",
                            links);
            sharing.deleteWhatIsOver();
            assertThat(rows(subject)).isZero();
        }

        @Test
        void whatIsForgottenIsAsIfItHadNeverBeenShared() {
            ShareToken revoked = share(false).token(key);
            sharing.revoke(owner, subject);
            ShareToken working = share(true).token(key);
            Subject another = new Subject("result", UUID.randomUUID());
            ShareToken kept = sharing.share(key, another, false, keptUntil).token(key);
            sharing.forget(VisitorKey.random(new SecureRandom()).holder(), subject);
            assertThat(sharing.find(working)).isPresent();

            sharing.forget(owner, subject);
            assertThat(sharing.find(revoked)).isEmpty();
            assertThat(sharing.find(working)).isEmpty();
            assertThat(sharing.find(kept)).isPresent();
        }

        @Test
        void allThatAVisitorSharedCanBeForgottenAtOnce() {
            VisitorKey other = VisitorKey.random(new SecureRandom());
            ShareToken foreign = sharing.share(other, subject, false, keptUntil).token(other);
            ShareToken first = share(false).token(key);
            ShareToken second = sharing.share(key, new Subject("case", UUID.randomUUID()), false, keptUntil)
                    .token(key);
            sharing.forgetAll(owner);
            assertThat(sharing.find(first)).isEmpty();
            assertThat(sharing.find(second)).isEmpty();
            assertThat(sharing.find(foreign)).isPresent();
            assertThat(Tables.of(database).toString()).doesNotContain(owner.keyHash());
        }

        private Share share(boolean withAnswers) {
            return sharing.share(key, subject, withAnswers, keptUntil);
        }

        private int rows(Subject what) {
            return new JdbcTemplate(database)
                    .queryForObject("select count(*) from share where subject = ?", Integer.class, what.id());
        }
    }
}
