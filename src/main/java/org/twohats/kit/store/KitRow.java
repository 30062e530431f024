package org.twohats.kit.store;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.twohats.kit.KeptKit;
import org.twohats.kit.Post;
import org.twohats.role.Keyed;

/** A {@link KeptKit} as it is kept. */
@Entity
@Table(name = "hiring_kit")
class KitRow {

    @Id
    @Column(name = "case_id")
    private UUID hiringCase = new UUID(0, 0);

    @Column(name = "edition")
    private String edition = "";

    @Column(name = "post")
    private String post = "";

    @Column(name = "matrix_id")
    private @Nullable UUID matrix;

    @Column(name = "changes")
    private int changes;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "case_id", insertable = false, updatable = false)
    private Set<KitChoiceRow> choices = new HashSet<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "case_id", insertable = false, updatable = false)
    private Set<KitTextRow> texts = new HashSet<>();

    static KitRow of(KeptKit kit) {
        KitRow row = new KitRow();
        row.hiringCase = kit.hiringCase();
        row.edition = kit.edition();
        row.become(kit);
        return row;
    }

    /** Says from now on what the kit says. Rows that say it already stay untouched. */
    void become(KeptKit kit) {
        post = kit.post().map(Post::key).orElse("");
        matrix = kit.matrix().orElse(null);
        changes = kit.changes();
        Map<String, KitChoiceRow> chosen = new HashMap<>();
        choices.forEach(row -> chosen.put(row.post(), row));
        kit.picks().forEach((about, picks) -> {
            KitChoiceRow row = chosen.get(about.key());
            if (row == null) {
                choices.add(KitChoiceRow.of(hiringCase, about.key(), picks));
            } else {
                row.become(picks);
            }
        });
        texts.removeIf(row -> Keyed.of(Post.class, row.post())
                .flatMap(about -> kit.text(about, row.place()))
                .isEmpty());
        Map<String, KitTextRow> written = new HashMap<>();
        texts.forEach(row -> written.put(row.post() + " " + row.place(), row));
        kit.texts()
                .forEach((about, some) -> some.forEach((place, text) -> {
                    KitTextRow row = written.get(about.key() + " " + place);
                    if (row == null) {
                        texts.add(KitTextRow.of(hiringCase, about.key(), place, text));
                    } else {
                        row.become(text);
                    }
                }));
    }

    /** Keys of posts never change, so what was kept can always be read. */
    KeptKit toKeptKit() {
        Map<Post, KeptKit.Picks> picks = new EnumMap<>(Post.class);
        choices.forEach(row -> picks.put(post(row.post()), row.toPicks()));
        Map<Post, Map<String, KeptKit.Text>> bodies = new EnumMap<>(Post.class);
        texts.forEach(row -> bodies.computeIfAbsent(post(row.post()), first -> new HashMap<>())
                .put(row.place(), row.toText()));
        return new KeptKit(
                hiringCase,
                edition,
                Optional.of(post).filter(key -> !key.isEmpty()).map(KitRow::post),
                Optional.ofNullable(matrix),
                changes,
                picks,
                bodies);
    }

    private static Post post(String key) {
        return Keyed.of(Post.class, key).orElseThrow(() -> new IllegalStateException("nobody knows the post " + key));
    }
}
