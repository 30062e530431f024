package org.twohats.matrix.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.twohats.matrix.Copy;
import org.twohats.matrix.Duty;
import org.twohats.matrix.HealthCheck;
import org.twohats.matrix.Matrix;
import org.twohats.matrix.MatrixService;
import org.twohats.matrix.MatrixWords;
import org.twohats.matrix.Opened;

/**
 * A matrix as its pages show it.
 *
 * @param preset what the preset is called
 * @param link 0 for the owner, and otherwise the number of the link for editing
 * @param participants what the columns are called
 * @param shown how many rows the sheet has
 * @param hidden how many are left out of it
 * @param concerns what catches the eye, with the rows that it is about
 */
record MatrixPage(
        UUID id,
        String name,
        String preset,
        String edition,
        String changedOn,
        String keptUntil,
        int link,
        List<String> participants,
        List<Area> areas,
        int shown,
        int hidden,
        List<Concern> concerns,
        List<Load> loads,
        boolean clean) {

    /** Everything, with rows that are left out of the sheet. */
    static MatrixPage of(Opened opened, Locale locale) {
        return of(opened, opened.matrix().duties(), locale);
    }

    /** What the sheet has. */
    static MatrixPage sheet(Opened opened, Locale locale) {
        return of(opened, opened.matrix().shown(), locale);
    }

    private static MatrixPage of(Opened opened, List<Duty> duties, Locale locale) {
        Matrix matrix = opened.matrix();
        Copy copy = matrix.copy();
        MatrixWords words = MatrixService.words(opened, locale);
        HealthCheck health = opened.health();
        int shown = matrix.shown().size();
        return new MatrixPage(
                copy.id(),
                copy.name(),
                words.words().preset(copy.preset()).name(),
                copy.edition(),
                Days.written(copy.changedAt(), locale),
                Days.written(copy.keptUntil(), locale),
                opened.link(),
                words.participants(),
                areas(duties, words),
                shown,
                matrix.duties().size() - shown,
                Stream.of(HealthCheck.Concern.values())
                        .filter(concern -> health.rows().containsKey(concern))
                        .map(concern -> Concern.of(concern, health.rows().getOrDefault(concern, List.of()), words))
                        .toList(),
                health.loads().stream()
                        .map(load -> new Load(
                                words.participant(load.participant()),
                                load.decides(),
                                load.does(),
                                load.of(),
                                load.isTooMuch()))
                        .toList(),
                health.isClean());
    }

    public boolean isOwners() {
        return link == 0;
    }

    /** More columns than fit where there is room for the six usual ones. */
    public boolean isWide() {
        return participants.size() > 6;
    }

    private static List<Area> areas(List<Duty> duties, MatrixWords words) {
        List<Area> areas = new ArrayList<>();
        int number = 0;
        for (Duty duty : duties) {
            String name = words.area(duty.area());
            if (areas.isEmpty() || !areas.get(areas.size() - 1).name().equals(name)) {
                areas.add(new Area(name, new ArrayList<>()));
            }
            areas.get(areas.size() - 1).rows().add(Row.of(duty, duty.hidden() ? 0 : ++number, words));
        }
        return areas;
    }

    record Area(String name, List<Row> rows) {}

    /** @param number from 1 among the rows of the sheet, 0 for one that is left out of it */
    record Row(String key, int number, String name, String handOff, String note, List<Cell> cells) {

        static Row of(Duty duty, int number, MatrixWords words) {
            return new Row(
                    duty.key(),
                    number,
                    words.duty(duty),
                    duty.handOff(),
                    duty.note(),
                    words.matrix().participants().stream()
                            .map(one -> new Cell(
                                    words.participant(one), duty.part(one).key()))
                            .toList());
        }

        public boolean isHidden() {
            return number == 0;
        }

        /** As it stands before its name. */
        public String title() {
            return isHidden() ? name : number + ". " + name;
        }
    }

    /** @param part the key of the involvement */
    record Cell(String participant, String part) {}

    record Concern(String key, List<Line> rows) {

        static Concern of(HealthCheck.Concern concern, List<Duty> duties, MatrixWords words) {
            return new Concern(
                    concern.key(),
                    duties.stream()
                            .map(duty -> new Line(duty.key(), words.duty(duty)))
                            .toList());
        }
    }

    record Line(String key, String name) {}

    record Load(String participant, int decides, int does, int of, boolean tooMuch) {}
}
