package org.twohats.matrix.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.twohats.matrix.Copy;
import org.twohats.matrix.Wording;
import org.twohats.responsibility.Preset;
import org.twohats.responsibility.ResponsibilityWords;

/**
 * Where one's own matrices begin.
 *
 * @param matrix the id that a matrix will have when it is begun from this page
 * @param name what was typed before, or empty
 * @param chosen the key of the preset that is chosen
 * @param own what the visitor has, the latest change first
 * @param edited what others let the visitor change
 */
record StartPage(
        UUID matrix,
        String name,
        int mostLetters,
        List<Choice> presets,
        String chosen,
        List<Line> own,
        List<Line> edited,
        long days) {

    static StartPage of(
            UUID matrix,
            String name,
            String chosen,
            List<Copy> own,
            List<Copy> edited,
            ResponsibilityWords words,
            long days,
            Locale locale) {
        return new StartPage(
                matrix,
                name,
                Wording.MATRIX_NAME.most(),
                Stream.of(Preset.values())
                        .map(preset -> new Choice(
                                preset.key(),
                                words.preset(preset).name(),
                                words.preset(preset).about()))
                        .toList(),
                chosen,
                lines(own, locale),
                lines(edited, locale),
                days);
    }

    private static List<Line> lines(List<Copy> copies, Locale locale) {
        return copies.stream()
                .sorted(Comparator.comparing(Copy::changedAt).reversed())
                .map(copy -> new Line(
                        copy.id(),
                        copy.name(),
                        Days.written(copy.changedAt(), locale),
                        Days.written(copy.keptUntil(), locale)))
                .toList();
    }

    record Choice(String key, String name, String about) {}

    record Line(UUID id, String name, String changedOn, String keptUntil) {}
}
