package org.twohats.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.twohats.http.Addresses.Asking;
import org.twohats.http.Addresses.Line;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.OnH2;
import org.twohats.testing.Statements;

/** How often each address asks the database; docs/scale.md has the figures. */
@OnH2
class StatementCountTests {

    /** The overview of all that somebody has, from every room. */
    private static final int MOST_OF_ALL_THAT_IS_MINE = 8;

    /** The file with all of it has more in it than the overview: the kits of the cases, and every link. */
    private static final int MOST_OF_THE_FILE_WITH_ALL = 10;

    /** The same for two people: whoever follows a private link sees what both have. */
    private static final int MOST_OF_TWO = 14;

    private static final int MOST_OF_A_SINGLE_THING = 7;

    /** The sitting is locked, its answers are read, and one is written. */
    private static final int STATEMENTS_OF_AN_ANSWER = 3;

    @LocalServerPort
    private int port;

    @Test
    void noAddressAsksTheDatabaseMoreThanAFewTimes() {
        HttpVisitor owner = new HttpVisitor(port);
        Estate estate = Estate.of(owner);
        Map<String, Integer> counted = new TreeMap<>();
        for (Line line : Addresses.all()) {
            if (line.method().equals("GET")) {
                List<String> sent = Statements.of(() -> OwnershipMatrixTests.send(line, owner, estate, Asking.OWNER));
                counted.put(line.toString(), sent.size());
            }
        }
        assertThat(counted)
                .allSatisfy((address, number) -> assertThat(number).as(address).isLessThanOrEqualTo(most(address)));
        assertThat(counted.get("GET /")).isZero();
        assertThat(counted.get("GET /roles")).isZero();
        assertThat(counted.get("GET /sheet")).isZero();
    }

    private static int most(String address) {
        if (address.startsWith("GET /return/")) {
            return MOST_OF_TWO;
        }
        if (address.equals("GET /mine.json")) {
            return MOST_OF_THE_FILE_WITH_ALL;
        }
        return address.startsWith("GET /mine") ? MOST_OF_ALL_THAT_IS_MINE : MOST_OF_A_SINGLE_THING;
    }

    @Test
    void anAnswerCostsAsMuchHoweverManyWereGivenBefore() {
        HttpVisitor visitor = new HttpVisitor(port);
        UUID sitting = visitor.begin("quick");
        int first = Statements.of(
                        () -> visitor.answer(sitting, "weeks-or-years", "both").location())
                .size();
        visitor.answerAll(sitting, "both");
        int last = Statements.of(
                        () -> visitor.answer(sitting, "weeks-or-years", "skip").location())
                .size();
        assertThat(List.of(first, last)).containsOnly(STATEMENTS_OF_AN_ANSWER);
    }
}
