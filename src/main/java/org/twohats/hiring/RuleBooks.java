package org.twohats.hiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Every rule book that a case here was ever begun with. What was kept once stays in use as it was kept. */
public final class RuleBooks {

    private final ShippedRuleBooks shipped;
    private final KeptRuleBooks kept;
    private final Map<String, RuleEdition> read = new ConcurrentHashMap<>();
    private final List<String> differing = new ArrayList<>();
    private final RuleEdition inForce;

    /** Keeps what ships with this release and was not kept before. */
    public RuleBooks(ShippedRuleBooks shipped, KeptRuleBooks kept) {
        this.shipped = shipped;
        this.kept = kept;
        List<RuleTexts> all = shipped.shipped();
        all.forEach(this::keep);
        this.inForce = edition(all.get(all.size() - 1).edition());
    }

    /** The one with which new cases are decided. */
    public RuleBook inForce() {
        return inForce.book();
    }

    /** @throws NoSuchRuleBook if none was ever published under that name */
    public RuleBook find(String edition) {
        return edition(edition).book();
    }

    /**
     * The words of an edition, in English where the language is not there.
     *
     * @throws NoSuchRuleBook if none was ever published under that name
     */
    public RuleWords words(String edition, Locale locale) {
        return edition(edition).in(locale);
    }

    /**
     * How much each rule of an edition decides, as the proof counted it.
     *
     * @throws NoSuchRuleBook if none was ever published under that name
     */
    public RuleFigures figures(String edition) {
        return edition(edition).figures();
    }

    /** Names of editions whose files ship otherwise than they were kept. The kept ones are in use. */
    List<String> differing() {
        return List.copyOf(differing);
    }

    private RuleEdition edition(String name) {
        return read.computeIfAbsent(
                name, missing -> shipped.read(kept.find(missing).orElseThrow(() -> new NoSuchRuleBook(missing))));
    }

    private void keep(RuleTexts texts) {
        Optional<RuleTexts> before = kept.find(texts.edition());
        if (before.isEmpty()) {
            RuleEdition first = shipped.read(texts);
            kept.keep(texts);
            // Another instance may have been faster, with other texts; then those are read once they are asked for.
            kept.find(texts.edition()).filter(texts::equals).ifPresent(same -> read.put(texts.edition(), first));
        } else if (!before.get().equals(texts)) {
            differing.add(texts.edition());
        }
    }
}
