package org.twohats.kit;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twohats.hiring.Answer;
import org.twohats.hiring.CaseName;
import org.twohats.hiring.Consultation;
import org.twohats.hiring.Factor;
import org.twohats.hiring.HiringCase;
import org.twohats.hiring.Situation;
import org.twohats.hiring.Verdict;
import org.twohats.hiring.content.Editions;
import org.twohats.kit.content.Shipped;
import org.twohats.role.Keyed;
import org.twohats.visitor.Visitor;

/** What hiring managers told, and the kits that follow from it. Any other question is answered with "not sure". */
enum Told {
    OUTWARD_NEEDS(
            Verdict.PRODUCT_MANAGER,
            "owner-means one-team",
            "direction nobody",
            "detail nobody",
            "builders 10-19",
            "teams 2",
            "stage growth",
            "way-of-working kanban",
            "posts 1",
            "outward-needs customer-needs market vision",
            "inward-needs stories",
            "danger-signs",
            "product-kind software"),
    OVERLOADED_MANAGER(
            Verdict.PRODUCT_OWNER,
            "owner-means one-team",
            "direction manager-overloaded",
            "detail nobody",
            "builders 10-19",
            "teams 2",
            "stage growth",
            "way-of-working scrum",
            "posts 1",
            "outward-needs customer-needs",
            "inward-needs manager-time solution stories",
            "danger-signs team-waits items-unclear",
            "product-kind software"),
    NEEDS_ON_BOTH_SIDES(
            Verdict.BOTH_PRODUCT_MANAGER_FIRST,
            "owner-means unsure",
            "direction nobody",
            "detail nobody",
            "builders 20-plus",
            "teams 3-5",
            "stage growth",
            "way-of-working scrum",
            "posts 2-plus",
            "outward-needs customer-needs market vision",
            "inward-needs solution stories unblocking",
            "product-kind software"),
    FIRST_PRODUCT_PERSON(
            Verdict.ONE_PERSON,
            "owner-means one-team",
            "direction founder",
            "detail nobody",
            "hand-over yes",
            "knows-market yes",
            "builders 5-9",
            "teams 1",
            "stage repeat-demand",
            "way-of-working scrum",
            "posts 1",
            "outward-needs customer-needs market",
            "inward-needs stories",
            "danger-signs",
            "lead-owns-list yes",
            "product-kind software"),
    SOMEBODY_PRESENT(
            Verdict.ONE_PERSON,
            "owner-means one-team",
            "direction nobody",
            "detail nobody",
            "builders 5-9",
            "teams 2",
            "stage growth",
            "way-of-working scrum",
            "posts 1",
            "outward-needs customer-needs",
            "inward-needs stories",
            "danger-signs",
            "product-kind software"),
    OUTWARD_OVERLOAD(
            Verdict.SECOND_PRODUCT_MANAGER,
            "owner-means one-team",
            "direction manager-overloaded",
            "detail nobody",
            "builders 20-plus",
            "teams 3-5",
            "stage growth",
            "way-of-working scrum",
            "posts 1",
            "outward-needs customer-needs market vision public-face",
            "inward-needs manager-time",
            "danger-signs",
            "product-kind software"),
    WHOLE_PRODUCT(
            Verdict.ONE_PERSON,
            "owner-means whole-product",
            "direction nobody",
            "detail nobody",
            "builders 10-19",
            "teams 1",
            "stage mature",
            "way-of-working scrum",
            "posts 1",
            "outward-needs customer-needs market",
            "inward-needs solution stories",
            "danger-signs",
            "product-kind hardware"),
    NOBODY_BUILDS(Verdict.NOT_YET, "owner-means one-team", "builders 0", "teams 0", "outward-needs market");

    private static final Instant START = Instant.parse("2026-11-26T10:15:30Z");

    private final Verdict verdict;
    private final List<String> answers;

    Told(Verdict verdict, String... answers) {
        this.verdict = verdict;
        this.answers = List.of(answers);
    }

    Verdict verdict() {
        return verdict;
    }

    Kit kit() {
        return kit(KeptKit.none(new UUID(0, 1), Shipped.BOOK.edition()));
    }

    Kit kit(KeptKit kept) {
        return Kit.of(consultation(answers), Shipped.BOOK, kept, true);
    }

    /** The kit that follows from other answers, each with the key of its question in front. */
    static Kit kit(List<String> answers) {
        return Kit.of(consultation(answers), Shipped.BOOK, KeptKit.none(new UUID(0, 1), Shipped.BOOK.edition()), true);
    }

    /** The same with those outcomes and must-haves. */
    Kit kit(Post post, List<String> outcomes, List<String> mustHaves) {
        return kit(KeptKit.none(new UUID(0, 1), Shipped.BOOK.edition())
                .choosing(post, new KeptKit.Picks(outcomes, mustHaves)));
    }

    private static Consultation consultation(List<String> answers) {
        Situation situation = Situation.untold();
        for (String answer : answers) {
            List<String> words = Arrays.asList(answer.split(" ", -1));
            situation = situation.with(
                    Answer.of(Keyed.of(Factor.class, words.get(0)).orElseThrow(), words.subList(1, words.size()))
                            .orElseThrow());
        }
        for (Optional<Factor> open = Editions.FIRST.next(situation);
                open.isPresent();
                open = Editions.FIRST.next(situation)) {
            situation = situation.with(Answer.notSure(open.get()));
        }
        return new Consultation(
                new HiringCase(
                        new UUID(0, 1),
                        new Visitor("v"),
                        Editions.FIRST.edition(),
                        CaseName.NONE,
                        null,
                        START,
                        START,
                        START,
                        situation),
                Editions.FIRST);
    }
}
