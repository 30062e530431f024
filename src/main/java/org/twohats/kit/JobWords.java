package org.twohats.kit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param meanings by post and then by the key of what the firm means by "product owner"
 * @param facts what an answer tells those who apply; many tell nothing
 * @param helpful what is helpful but not needed, by post
 * @param helpfulHere the same because of an answer
 */
public record JobWords(
        Map<Section, String> sections,
        Map<Post, Map<String, String>> titles,
        Map<String, String> scopes,
        Map<Post, Map<String, String>> meanings,
        Map<Post, List<String>> purposes,
        Map<Level, String> facts,
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

    List<String> purpose(Post post) {
        return known(purposes, post);
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
