package org.twohats.kit.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twohats.kit.KeptKit;
import org.twohats.kit.KitService;
import org.twohats.kit.Post;
import org.twohats.visitor.Belonging;
import org.twohats.visitor.Belongings;
import org.twohats.visitor.Visitor;

/** What a visitor decided about kits. Each is listed with its case. */
@Component
class OwnKits implements Belongings {

    private final KitService kits;

    OwnKits(KitService kits) {
        this.kits = kits;
    }

    @Override
    public String name() {
        return "kits";
    }

    @Override
    public List<Belonging> of(Visitor owner, Locale locale) {
        return List.of();
    }

    @Override
    public List<ExportedKit> export(Visitor owner) {
        return kits.all(owner).stream().map(ExportedKit::of).toList();
    }

    @Override
    public void erase(Visitor owner) {
        kits.deleteAll(owner);
    }

    /**
     * @param choices by the key of the post
     * @param texts by the key of the post and then by place
     */
    record ExportedKit(
            UUID hiringCase,
            String edition,
            @Nullable String post,
            @Nullable UUID matrix,
            int changes,
            Map<String, ExportedChoice> choices,
            Map<String, Map<String, ExportedText>> texts) {

        static ExportedKit of(KeptKit kit) {
            Map<String, ExportedChoice> choices = new TreeMap<>();
            kit.picks()
                    .forEach((post, picks) ->
                            choices.put(post.key(), new ExportedChoice(picks.outcomes(), picks.mustHaves())));
            Map<String, Map<String, ExportedText>> texts = new TreeMap<>();
            kit.texts().forEach((post, some) -> {
                Map<String, ExportedText> written = new TreeMap<>();
                some.forEach((place, text) -> written.put(place, new ExportedText(text.body(), text.version())));
                texts.put(post.key(), written);
            });
            return new ExportedKit(
                    kit.hiringCase(),
                    kit.edition(),
                    kit.post().map(Post::key).orElse(null),
                    kit.matrix().orElse(null),
                    kit.changes(),
                    choices,
                    texts);
        }
    }

    record ExportedChoice(List<String> outcomes, List<String> mustHaves) {}

    record ExportedText(String body, int version) {}
}
