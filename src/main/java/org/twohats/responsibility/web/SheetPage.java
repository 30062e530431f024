package org.twohats.responsibility.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.twohats.guide.Contrast;
import org.twohats.responsibility.Involvement;
import org.twohats.responsibility.Party;
import org.twohats.responsibility.Preset;
import org.twohats.responsibility.Responsibilities;
import org.twohats.responsibility.Responsibility;
import org.twohats.responsibility.ResponsibilityWords;
import org.twohats.responsibility.ResponsibilityWords.PresetWords;

/**
 * The comparison sheet.
 *
 * @param preset the key of the way in which the work is shared
 * @param presets all of them by key
 * @param parties what the columns are called
 * @param contrasts the six differences of an ordinary working day
 */
record SheetPage(
        String edition,
        String preset,
        PresetWords words,
        Map<String, String> presets,
        List<String> parties,
        List<Contrast> contrasts,
        List<Area> areas) {

    static SheetPage of(Responsibilities responsibilities, Preset preset, List<Contrast> contrasts, Locale locale) {
        ResponsibilityWords words = responsibilities.in(locale);
        Map<String, String> presets = new java.util.LinkedHashMap<>();
        Stream.of(Preset.values())
                .forEach(one -> presets.put(one.key(), words.preset(one).name()));
        List<Area> areas = new ArrayList<>();
        for (Responsibility responsibility : responsibilities.all()) {
            String name = words.area(responsibility.area());
            if (areas.isEmpty() || !areas.get(areas.size() - 1).name().equals(name)) {
                areas.add(new Area(name, new ArrayList<>()));
            }
            areas.get(areas.size() - 1).rows().add(Row.of(responsibility, preset, words));
        }
        return new SheetPage(
                responsibilities.edition(),
                preset.key(),
                words.preset(preset),
                presets,
                preset.parties().stream()
                        .map(party -> words.name(preset, party))
                        .toList(),
                contrasts,
                areas);
    }

    record Area(String name, List<Row> rows) {}

    /** One responsibility, with a cell for each party. */
    record Row(String key, int number, String name, String handOff, List<Cell> cells) {

        static Row of(Responsibility responsibility, Preset preset, ResponsibilityWords words) {
            Map<Party, Involvement> parts = preset.parts(responsibility);
            return new Row(
                    responsibility.key(),
                    responsibility.number(),
                    words.of(responsibility).name(),
                    words.of(responsibility).handOff(),
                    preset.parties().stream()
                            .map(party -> Cell.of(
                                    words.name(preset, party),
                                    parts.getOrDefault(party, Involvement.NONE),
                                    texts(party, preset, words.of(responsibility))))
                            .toList());
        }

        /** What the party does in words; whoever has both parts has both texts. */
        private static List<String> texts(Party party, Preset preset, ResponsibilityWords.Words words) {
            boolean hasManager = preset.parties().contains(Party.PRODUCT_MANAGER);
            boolean hasOwner = preset.parties().contains(Party.PRODUCT_OWNER);
            return switch (party) {
                case PRODUCT_MANAGER ->
                    hasOwner || preset == Preset.KANBAN
                            ? List.of(words.manager())
                            : List.of(words.manager(), words.owner());
                case PRODUCT_OWNER -> hasManager ? List.of(words.owner()) : List.of(words.manager(), words.owner());
                default -> List.of();
            };
        }
    }

    /**
     * @param part the key of the involvement
     * @param letters the same as in a RACI table
     * @param texts sentences about it; none for parties other than the two roles
     */
    record Cell(String party, String part, String letters, List<String> texts) {

        static Cell of(String party, Involvement involvement, List<String> texts) {
            return new Cell(party, involvement.key(), involvement.letters(), texts);
        }
    }
}
