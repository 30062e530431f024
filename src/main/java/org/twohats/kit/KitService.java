package org.twohats.kit;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twohats.hiring.Consultation;
import org.twohats.hiring.HiringService;
import org.twohats.hiring.NoSuchCase;
import org.twohats.hiring.NotAsked;
import org.twohats.hiring.RuleWords;
import org.twohats.matrix.Copy;
import org.twohats.matrix.Matrix;
import org.twohats.matrix.MatrixService;
import org.twohats.responsibility.Party;
import org.twohats.visitor.Visitor;

/**
 * What can be done with the kit of a hiring case: see its documents, choose what they are about, write in them, begin
 * the matrix that goes with it.
 *
 * <p>Everything answers only to the visitor who opened the case; for anybody else there is {@link NoSuchCase}. Where a
 * question is still open there is {@link NotAsked}.
 */
@Service
public class KitService {

    private final Kits kits;
    private final KitBooks books;
    private final HiringService hiring;
    private final MatrixService matrices;

    KitService(Kits kits, KitBooks books, HiringService hiring, MatrixService matrices) {
        this.kits = kits;
        this.books = books;
        this.hiring = hiring;
        this.matrices = matrices;
    }

    @Transactional(readOnly = true)
    public Kit kit(Visitor visitor, UUID hiringCase) {
        Consultation consultation = hiring.complete(visitor, hiringCase);
        return kit(consultation, kits.find(hiringCase));
    }

    public KitWords words(Kit kit, Locale locale) {
        return books.words(kit.book().edition(), locale);
    }

    /** Which words are worth a second look in what is written for the kit. */
    public LanguageGuide language(Kit kit, Locale locale) {
        return books.language(kit.book().edition(), locale);
    }

    /** What the rules that advised say. */
    public RuleWords ruleWords(Kit kit, Locale locale) {
        return hiring.words(kit.rules(), locale);
    }

    /**
     * Keeps what is wanted of a post; from now on the documents are about that post.
     *
     * @throws IllegalArgumentException if the recommendation has no such post, or there are too many or too few of
     *     either
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 2, delay = 1)
    @Transactional
    public Kit choose(Visitor visitor, UUID hiringCase, Post post, Set<String> outcomes, Set<Competency> mustHaves) {
        return change(visitor, hiringCase, kit -> {
            known(kit, post);
            Choice wanted =
                    kit.book().choice(post, kit.situation(), kit.about(post).preset(), outcomes, mustHaves);
            return kit.kept()
                    .choosing(
                            post,
                            new KeptKit.Picks(
                                    wanted.outcomes(),
                                    wanted.mustHaves().stream()
                                            .map(Competency::key)
                                            .toList()));
        });
    }

    /**
     * From now on the documents are about that post.
     *
     * @throws IllegalArgumentException if the recommendation has no such post
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 2, delay = 1)
    @Transactional
    public Kit turn(Visitor visitor, UUID hiringCase, Post post) {
        return change(visitor, hiringCase, kit -> {
            known(kit, post);
            return kit.kept().about(post);
        });
    }

    /**
     * Keeps texts that are written in place of ours. If the documents are about another post by now, they are about
     * that one again, lest it seems that nothing was kept.
     *
     * @param post for which they were written
     * @param texts by place; nothing takes our words back
     * @param versions of these places when the page was opened, 0 where our words stood there
     * @throws Overwritten if one of them was changed since, and does not say so already; nothing is kept
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 2, delay = 1)
    @Transactional
    public Kit write(
            Visitor visitor,
            UUID hiringCase,
            Post post,
            Map<String, Optional<String>> texts,
            Map<String, Integer> versions) {
        return change(visitor, hiringCase, kit -> {
            Set<String> lost = texts.keySet().stream()
                    .filter(place -> isLost(kit.kept(), post, place, texts, versions))
                    .collect(Collectors.toSet());
            if (!lost.isEmpty()) {
                throw new Overwritten(kit, lost);
            }
            return writing(kit, post, texts);
        });
    }

    /** Takes our words back in these places, as if they were written, whoever wrote there last. */
    @Transactional
    public Kit reset(Visitor visitor, UUID hiringCase, Post post, Collection<String> places) {
        Map<String, Optional<String>> ours =
                places.stream().collect(Collectors.toMap(place -> place, place -> Optional.empty()));
        return change(visitor, hiringCase, kit -> writing(kit, post, ours));
    }

    private static KeptKit writing(Kit kit, Post post, Map<String, Optional<String>> texts) {
        KeptKit written = kit.kept().writing(post, texts);
        return kit.post().filter(post::equals).isPresent() ? written : written.about(post);
    }

    /**
     * Begins the organisation's matrix as the work is shared once the recommendation is followed, once: the same id
     * again finds what was begun before. Rows that change say so in their note.
     *
     * @param matrix made up by the page that asks
     * @param name tidied, as a matrix wants it
     * @param names what columns are called there, by what they stand for, where not as in the edition
     * @param notes by the key of the row
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 2, delay = 1)
    @Transactional
    public Matrix beginMatrix(
            Visitor visitor,
            UUID hiringCase,
            UUID matrix,
            String name,
            Map<Party, String> names,
            Map<String, String> notes) {
        Kit kit = kit(hiring.complete(visitor, hiringCase), kits.findForChange(hiringCase));
        Matrix begun = matrices.begin(visitor, matrix, name, kit.preset(), names, notes);
        save(kit, kit.kept().beginning(matrix));
        return begun;
    }

    /** The matrix that was begun from the kit, or nothing where there is none, or none any longer. */
    @Transactional(readOnly = true)
    public Optional<Copy> matrix(Visitor visitor, Kit kit) {
        return kit.kept()
                .matrix()
                .flatMap(begun -> matrices.own(visitor).stream()
                        .filter(copy -> copy.id().equals(begun))
                        .findFirst());
    }

    /** What is kept of the kits of all cases of the visitor, in any order. */
    @Transactional(readOnly = true)
    public List<KeptKit> all(Visitor visitor) {
        return kits.all(cases(visitor));
    }

    /** Deletes what is kept of the kits of all cases of the visitor. */
    @Transactional
    public void deleteAll(Visitor visitor) {
        kits.deleteAll(cases(visitor));
    }

    private List<UUID> cases(Visitor visitor) {
        return hiring.all(visitor).stream().map(one -> one.hiringCase().id()).toList();
    }

    private Kit change(Visitor visitor, UUID hiringCase, Function<Kit, KeptKit> how) {
        Consultation consultation = hiring.complete(visitor, hiringCase);
        Kit kit = kit(consultation, kits.findForChange(hiringCase));
        KeptKit changed = how.apply(kit);
        save(kit, changed);
        return kit(consultation, Optional.of(changed));
    }

    private void save(Kit before, KeptKit after) {
        if (after.equals(before.kept())) {
            return;
        }
        if (before.isKept()) {
            kits.save(after);
        } else {
            kits.add(after);
        }
    }

    private Kit kit(Consultation consultation, Optional<KeptKit> found) {
        KeptKit kept = found.orElseGet(() ->
                KeptKit.none(consultation.hiringCase().id(), books.inForce().edition()));
        return Kit.of(consultation, books.find(kept.edition()), kept, found.isPresent());
    }

    private static void known(Kit kit, Post post) {
        if (!kit.posts().contains(post)) {
            throw new IllegalArgumentException("the recommendation has no post " + post.key());
        }
    }

    private static boolean isLost(
            KeptKit kept, Post post, String place, Map<String, Optional<String>> texts, Map<String, Integer> versions) {
        Optional<KeptKit.Text> now = kept.text(post, place);
        boolean isSaid = now.map(KeptKit.Text::body).equals(texts.getOrDefault(place, Optional.empty()));
        return !isSaid && !now.map(KeptKit.Text::version).orElse(0).equals(versions.getOrDefault(place, 0));
    }
}
