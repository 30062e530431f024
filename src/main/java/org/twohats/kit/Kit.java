package org.twohats.kit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.twohats.hiring.Consultation;
import org.twohats.hiring.HiringCase;
import org.twohats.hiring.Recommendation;
import org.twohats.hiring.RuleBook;
import org.twohats.hiring.Situation;
import org.twohats.hiring.Verdict;
import org.twohats.responsibility.Involvement;
import org.twohats.responsibility.Preset;
import org.twohats.responsibility.Responsibility;
import org.twohats.role.Keyed;

/**
 * Everything that the documents for a case are made from.
 *
 * @param posts for which there can be documents, the one to begin with first; empty where nobody is to be hired yet
 * @param verdict that of the recommendation, or of what is as good where the chosen post belongs to that
 * @param setUp how the work is shared once that is followed, and who stands where
 * @param choice what is wanted of the chosen post; nothing where there is no post
 * @param isKept whether anything was decided about it yet
 */
public record Kit(
        HiringCase hiringCase,
        RuleBook rules,
        Recommendation recommendation,
        KitBook book,
        List<Post> posts,
        Verdict verdict,
        SetUp setUp,
        Optional<Choice> choice,
        KeptKit kept,
        boolean isKept) {

    static Kit of(Consultation consultation, KitBook book, KeptKit kept, boolean isKept) {
        Recommendation recommendation = consultation.recommendation();
        List<Post> posts = Post.of(recommendation);
        Optional<Post> post =
                kept.post().filter(posts::contains).or(() -> posts.stream().findFirst());
        Kit unchosen = new Kit(
                consultation.hiringCase(),
                consultation.book(),
                recommendation,
                book,
                posts,
                recommendation.verdict(),
                SetUp.of(recommendation.situation(), recommendation.verdict()),
                Optional.empty(),
                kept,
                isKept);
        return post.map(unchosen::about).orElse(unchosen);
    }

    /** The same about another post, with what was chosen for it before. */
    public Kit about(Post post) {
        Verdict leading = verdict(post);
        SetUp then = SetUp.of(situation(), leading);
        Choice wanted = Optional.ofNullable(kept.picks().get(post))
                .flatMap(picks -> picked(post, then.preset(), picks))
                .orElseGet(() -> book.suggestion(post, situation(), then.preset()));
        return new Kit(
                hiringCase, rules, recommendation, book, posts, leading, then, Optional.of(wanted), kept, isKept);
    }

    /** How the work is shared. */
    public Preset preset() {
        return setUp.preset();
    }

    public UUID id() {
        return hiringCase.id();
    }

    /** What was asked and answered. */
    public Situation situation() {
        return recommendation.situation();
    }

    public Optional<Post> post() {
        return choice.map(Choice::post);
    }

    /** Whether somebody is to be found for the post. Otherwise nobody is to be hired, or somebody present takes it on. */
    public boolean isAdvertised() {
        return choice.isPresent()
                && !(verdict == Verdict.ONE_PERSON && recommendation.decision().somebodyPresent());
    }

    /** Whether whoever has the post looks after an area of the product, beside other managers. */
    public boolean isForArea() {
        return verdict == Verdict.SECOND_PRODUCT_MANAGER
                && post().filter(Post.PRODUCT_MANAGER::equals).isPresent();
    }

    /** Whether it is still as we suggest it. */
    public boolean isSuggested() {
        return post().filter(post -> kept.picks().containsKey(post)).isEmpty();
    }

    /** The verdict that leads to the post: that of the recommendation, or of something that is as good. */
    private Verdict verdict(Post post) {
        Verdict advised = recommendation.verdict();
        return Post.of(advised).contains(post)
                ? advised
                : recommendation.alternatives().stream()
                        .flatMap(other -> other.verdict().stream())
                        .filter(other -> Post.of(other).contains(post))
                        .findFirst()
                        .orElse(advised);
    }

    public List<Neglect> neglected() {
        return book.neglected(situation());
    }

    /** The chosen outcomes, in order. */
    public List<Responsibility> outcomes() {
        return choice.stream()
                .flatMap(one -> one.outcomes().stream())
                .map(book.responsibilities()::find)
                .toList();
    }

    /** The part that whoever has the post has in it; none where there is no post. */
    public Involvement part(Responsibility responsibility) {
        return post().map(post -> SetUp.part(post, preset(), responsibility)).orElse(Involvement.NONE);
    }

    /** What was kept where this edition still knows enough of it. */
    private Optional<Choice> picked(Post post, Preset then, KeptKit.Picks picks) {
        Set<Competency> mustHaves = picks.mustHaves().stream()
                .flatMap(key -> Keyed.of(Competency.class, key).stream())
                .collect(Collectors.toSet());
        try {
            return Optional.of(book.choice(post, situation(), then, Set.copyOf(picks.outcomes()), mustHaves));
        } catch (IllegalArgumentException tooFewLeft) {
            return Optional.empty();
        }
    }
}
