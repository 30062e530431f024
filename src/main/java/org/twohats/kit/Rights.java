package org.twohats.kit;

import java.util.ArrayList;
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
 * @param agreement between whom, and in which words
 * @param lines who decides, duty by duty
 * @param firstOwes what the first one owes the second
 * @param differ what happens where they differ
 */
public record Rights(
        WorkingAgreement agreement, List<Line> lines, Passage firstOwes, Passage secondOwes, Passage differ) {

    private static final String PLACE = "decision-rights.";
    private static final int MOST_LINES = 6;

    public Rights {
        lines = List.copyOf(lines);
    }

    /**
     * @param own the organisation's matrix; where it has none, or a row is not in it, the kit's way of sharing counts
     * @param words of the responsibilities that the kit is written for
     */
    public static Rights of(Kit kit, WorkingAgreement agreement, Optional<MatrixWords> own, ResponsibilityWords words) {
        WorkingAgreement.Kind kind = WorkingAgreement.Kind.of(kit);
        Party first = kind == WorkingAgreement.Kind.TWO_ROLES
                ? Party.PRODUCT_MANAGER
                : SetUp.party(kit.post().orElse(Post.ONE_PERSON), kit.preset());
        Party second = kind == WorkingAgreement.Kind.TWO_ROLES ? Party.PRODUCT_OWNER : Party.ENGINEERING;
        return new Rights(
                agreement,
                duties(kit).stream()
                        .map(one -> own.flatMap(matrix -> Line.of(one, matrix, first, second))
                                .orElseGet(() -> Line.of(one, kit, words, first, second)))
                        .toList(),
                Passage.of(kit, PLACE + "first", agreement.firstOwes()),
                Passage.of(kit, PLACE + "second", agreement.secondOwes()),
                Passage.of(kit, PLACE + "differ", agreement.differ()));
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

        private static Line of(Responsibility duty, Kit kit, ResponsibilityWords words, Party first, Party second) {
            var parts = kit.preset().parts(duty);
            List<String> deciders = new ArrayList<>();
            for (Party party : kit.preset().parties()) {
                if (parts.getOrDefault(party, Involvement.NONE).decides()) {
                    deciders.add(words.name(kit.preset(), party));
                }
            }
            return new Line(
                    duty,
                    words.of(duty).name(),
                    deciders,
                    parts.getOrDefault(first, Involvement.NONE),
                    parts.getOrDefault(second, Involvement.NONE),
                    words.of(duty).handOff());
        }

        private static Optional<Line> of(Responsibility duty, MatrixWords own, Party first, Party second) {
            List<Participant> participants = own.matrix().participants();
            return own.matrix()
                    .find(duty.key())
                    .map(row -> new Line(
                            duty,
                            own.duty(row),
                            row.deciders(participants).stream()
                                    .map(own::participant)
                                    .toList(),
                            part(row, participants, first),
                            part(row, participants, second),
                            row.handOff().isEmpty()
                                    ? own.standard(row.key())
                                            .map(ResponsibilityWords.Words::handOff)
                                            .orElse("")
                                    : row.handOff()));
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
