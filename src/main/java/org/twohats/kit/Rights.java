package org.twohats.kit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twohats.matrix.Duty;
import org.twohats.matrix.MatrixWords;
import org.twohats.matrix.Participant;
import org.twohats.responsibility.Involvement;
import org.twohats.responsibility.Party;
import org.twohats.responsibility.Responsibility;
import org.twohats.responsibility.ResponsibilityWords;

/**
 * Who decides what once a recommendation is followed, and what the two who share the product owe each other.
 *
 * @param agreement in which words
 * @param first what the first one is called
 * @param lines who decides, duty by duty
 * @param firstOwes what the first one owes the second
 * @param differ what happens where they differ
 */
public record Rights(
        WorkingAgreement agreement,
        String first,
        String second,
        List<Line> lines,
        Passage firstOwes,
        Passage secondOwes,
        Passage differ) {

    private static final String PLACE = "decision-rights.";
    private static final int MOST_LINES = 6;

    public Rights {
        lines = List.copyOf(lines);
    }

    /**
     * @param own the organisation's matrix; where it has none, or a row is not in it, the kit's way of sharing counts
     * @param duties the words of the responsibilities that the kit is written for
     */
    public static Rights of(
            Kit kit,
            WorkingAgreement agreement,
            Optional<MatrixWords> own,
            ResponsibilityWords duties,
            KitWords words) {
        SetUp setUp = kit.setUp();
        People people = People.of(kit, words);
        return new Rights(
                agreement,
                name(own, setUp.first(), words.name(setUp.firstHolder())),
                name(own, setUp.second(), words.name(setUp.secondHolder())),
                duties(kit).stream()
                        .map(one -> {
                            String handOff = people.in(agreement
                                    .handOff(one.key())
                                    .orElseGet(() -> duties.of(one).handOff()));
                            return own.flatMap(matrix -> Line.of(one, matrix, setUp, handOff))
                                    .orElseGet(() -> Line.of(one, setUp, words, duties, handOff));
                        })
                        .toList(),
                passage(kit, "first", agreement.firstOwes(), people),
                passage(kit, "second", agreement.secondOwes(), people),
                passage(kit, "differ", agreement.differ(), people));
    }

    /** As the organisation calls the column, with the role that the sentences speak of behind it. */
    private static String name(Optional<MatrixWords> own, Party party, String role) {
        return own.flatMap(matrix -> matrix.matrix().participants().stream()
                        .filter(one -> one.party().filter(party::equals).isPresent())
                        .findFirst())
                .map(Participant::name)
                .filter(name -> !name.isEmpty() && !name.equals(role))
                .map(name -> name + " (" + role + ")")
                .orElse(role);
    }

    private static Passage passage(Kit kit, String place, List<String> lines, People people) {
        return Passage.of(kit, PLACE + place, lines.stream().map(people::in).toList());
    }

    /** Everything that can be put in other words, in order. */
    public List<Passage> passages() {
        return List.of(firstOwes, secondOwes, differ);
    }

    /** The chosen ones; where nobody is to be hired, those that are neglected, and after them those that often fail. */
    private static List<Responsibility> duties(Kit kit) {
        if (!kit.outcomes().isEmpty()) {
            return kit.outcomes();
        }
        List<Responsibility> all = kit.book().responsibilities().all();
        return Stream.concat(
                        kit.neglected().stream()
                                .map(one -> kit.book().responsibilities().find(one.responsibility())),
                        all.stream().filter(Responsibility::handOffFails))
                .distinct()
                .limit(MOST_LINES)
                .toList();
    }

    /**
     * @param name what the duty is called
     * @param deciders who decides about it; empty where nobody does
     * @param first the first one's part
     * @param handOff how one hands over to the other
     */
    public record Line(
            Responsibility duty,
            String name,
            List<String> deciders,
            Involvement first,
            Involvement second,
            String handOff) {

        public Line {
            deciders = List.copyOf(deciders);
        }

        private static Line of(
                Responsibility duty, SetUp setUp, KitWords words, ResponsibilityWords duties, String handOff) {
            var parts = setUp.preset().parts(duty);
            return new Line(
                    duty,
                    duties.of(duty).name(),
                    List.of(words.name(setUp.decider(duty))),
                    parts.getOrDefault(setUp.first(), Involvement.NONE),
                    parts.getOrDefault(setUp.second(), Involvement.NONE),
                    handOff);
        }

        private static Optional<Line> of(Responsibility duty, MatrixWords own, SetUp setUp, String handOff) {
            List<Participant> participants = own.matrix().participants();
            return own.matrix()
                    .find(duty.key())
                    .map(row -> new Line(
                            duty,
                            own.duty(row),
                            row.deciders(participants).stream()
                                    .map(own::participant)
                                    .toList(),
                            part(row, participants, setUp.first()),
                            part(row, participants, setUp.second()),
                            row.handOff().isEmpty() ? handOff : row.handOff()));
        }

        private static Involvement part(Duty row, List<Participant> participants, Party party) {
            return participants.stream()
                    .filter(one -> one.party().filter(party::equals).isPresent())
                    .findFirst()
                    .map(row::part)
                    .orElse(Involvement.NONE);
        }
    }
}
