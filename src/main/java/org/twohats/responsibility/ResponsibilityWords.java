package org.twohats.responsibility;

import java.util.Map;
import java.util.Optional;

/**
 * The responsibilities in one language.
 *
 * @param parties what each party is called
 * @param areas by key
 * @param responsibilities by key
 */
public record ResponsibilityWords(
        Map<Party, String> parties,
        Map<Preset, PresetWords> presets,
        Map<String, String> areas,
        Map<String, Words> responsibilities) {

    /** What a party is called in that preset. */
    public String name(Preset preset, Party party) {
        String general = known(parties, party);
        return preset(preset).parties().getOrDefault(party, general);
    }

    public PresetWords preset(Preset preset) {
        return known(presets, preset);
    }

    public String area(String key) {
        return known(areas, key);
    }

    public Words of(Responsibility responsibility) {
        return known(responsibilities, responsibility.key());
    }

    private static <K, V> V known(Map<K, V> words, K key) {
        return Optional.ofNullable(words.get(key))
                .orElseThrow(() -> new IllegalArgumentException("there are no words for " + key));
    }

    /**
     * @param about how the work is shared there
     * @param parties what parties are called there, where they are called otherwise
     */
    public record PresetWords(String name, String about, Map<Party, String> parties) {}

    /**
     * @param manager the manager's part
     * @param owner the owner's part
     * @param handOff how one hands over to the other
     * @param withoutManager who covers where there is no manager
     * @param withoutOwner who covers where there is no owner
     * @param variants how it differs by kind of product; not every kind has one
     */
    public record Words(
            String name,
            String manager,
            String owner,
            String handOff,
            String withoutManager,
            String withoutOwner,
            Map<Kind, String> variants) {}
}
