package org.twohats.responsibility.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.twohats.responsibility.Preset;
import org.twohats.responsibility.Responsibilities;
import org.twohats.responsibility.Responsibility;
import org.twohats.responsibility.ResponsibilityWords;
import org.twohats.responsibility.ResponsibilityWords.Words;

/**
 * Everything about one responsibility.
 *
 * @param variants how it differs, by the key of the kind of product
 * @param presets who has which part, by the name of the preset
 * @param before the key of the one before, or nothing
 * @param after the key of the one after, or nothing
 */
record DutyPage(
        Responsibility responsibility,
        String area,
        int of,
        Words words,
        Map<String, String> variants,
        Map<String, List<SheetPage.Cell>> presets,
        Optional<String> before,
        Optional<String> after) {

    static DutyPage of(Responsibilities responsibilities, Responsibility one, Locale locale) {
        ResponsibilityWords words = responsibilities.in(locale);
        List<Responsibility> all = responsibilities.all();
        Map<String, String> variants = new LinkedHashMap<>();
        words.of(one).variants().forEach((kind, text) -> variants.put(kind.key(), text));
        Map<String, List<SheetPage.Cell>> presets = new LinkedHashMap<>();
        for (Preset preset : Preset.values()) {
            presets.put(
                    words.preset(preset).name(),
                    SheetPage.Row.of(one, preset, words).cells());
        }
        return new DutyPage(
                one,
                words.area(one.area()),
                all.size(),
                words.of(one),
                variants,
                presets,
                key(all, one.number() - 1),
                key(all, one.number() + 1));
    }

    private static Optional<String> key(List<Responsibility> all, int number) {
        return all.stream()
                .filter(one -> one.number() == number)
                .map(Responsibility::key)
                .findFirst();
    }
}
