package org.twohats.kit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.twohats.hiring.Answer;
import org.twohats.hiring.Factor;
import org.twohats.hiring.Level;
import org.twohats.hiring.Situation;

/**
 * What job descriptions say, in one language.
 *
 * @param sections what each part is headed
 * @param titles by post and then by the kind of it
 * @param scopes what a title says in brackets, by key
 * @param meanings by post and then by the key of what the firm means by "product owner", or of who is not there
 * @param purposes by post
 * @param areaPurpose what a manager is there for who looks after an area of the product
 * @param facts what an answer tells those who apply; many tell nothing
 * @param factsAlone the same where the sentence before it is missing, to which it would refer
 * @param partners by post; with {@link People}
 * @param helpful what is helpful but not needed, by post
 * @param helpfulHere the same because of an answer
 * @param process with {@code {minutes}} for how long the work sample takes
 */
public record JobWords(
        Map<Section, String> sections,
        Map<Post, Map<String, String>> titles,
        Map<String, String> scopes,
        Map<Post, Map<String, String>> meanings,
        Map<Post, List<String>> purposes,
        List<String> areaPurpose,
        Map<Level, String> facts,
        Map<Level, String> factsAlone,
        Map<Post, Map<Partner, String>> partners,
        Map<Post, List<String>> helpful,
        Map<Level, String> helpfulHere,
        List<String> process) {

    String section(Section section) {
        return known(sections, section);
    }

    String title(Post post, String kind) {
        return known(known(titles, post), kind);
    }

    String scope(String key) {
        return known(scopes, key);
    }

    String meaning(Post post, String meaning) {
        return known(known(meanings, post), meaning);
    }

    List<String> purpose(Kit kit, Post post) {
        return kit.isForArea() ? areaPurpose : known(purposes, post);
    }

    /** What an answer tells of the product and of those who build it; each sentence refers to the one before. */
    List<String> facts(Situation situation) {
        boolean isStageTold = !told(facts, situation, Factor.STAGE).isEmpty();
        boolean areBuildersTold = !told(facts, situation, Factor.BUILDERS).isEmpty();
        return Stream.of(
                        told(facts, situation, Factor.STAGE),
                        told(isStageTold ? facts : factsAlone, situation, Factor.BUILDERS),
                        told(areBuildersTold ? facts : factsAlone, situation, Factor.TEAMS),
                        told(facts, situation, Factor.WAY_OF_WORKING))
                .flatMap(List::stream)
                .toList();
    }

    List<String> process(int minutes) {
        return process.stream()
                .map(line -> line.replace("{minutes}", String.valueOf(minutes)))
                .toList();
    }

    String partner(Post post, Partner partner) {
        return known(known(partners, post), partner);
    }

    List<String> helpful(Post post) {
        return known(helpful, post);
    }

    /** What the answers tell, in the order in which the factors are named. */
    static List<String> told(Map<Level, String> words, Situation situation, Factor... factors) {
        return List.of(factors).stream()
                .flatMap(factor -> situation.answer(factor).map(Answer::levels).orElse(List.of()).stream())
                .flatMap(level -> Optional.ofNullable(words.get(level)).stream())
                .toList();
    }

    private static <K, V> V known(Map<K, V> words, K key) {
        return Optional.ofNullable(words.get(key))
                .orElseThrow(() -> new IllegalArgumentException("there are no words for " + key));
    }
}
