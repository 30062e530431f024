package org.twohats.kit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twohats.kit.Kit;
import org.twohats.kit.KitWords;
import org.twohats.matrix.MatrixWords;
import org.twohats.responsibility.Involvement;
import org.twohats.responsibility.Party;
import org.twohats.responsibility.Responsibility;
import org.twohats.responsibility.ResponsibilityWords;
import org.twohats.responsibility.SpreadsheetText;

/**
 * Who does what, once the recommendation is followed: the organisation's own matrix, or the usual way to share the work
 * where it has none.
 *
 * @param participants what the columns are called
 */
record WhoPage(List<String> participants, List<Area> areas) {

    private static final int USUAL_COLUMNS = 6;
    private static final String LINE_END = "\r\n";

    static WhoPage of(Kit kit, Optional<MatrixWords> own, KitWords words, ResponsibilityWords duties) {
        return own.map(WhoPage::of).orElseGet(() -> of(kit, words, duties));
    }

    private static WhoPage of(Kit kit, KitWords words, ResponsibilityWords duties) {
        List<Party> parties = kit.preset().parties();
        WhoPage page = new WhoPage(
                parties.stream().map(one -> words.column(kit, one, duties)).toList(), new ArrayList<>());
        for (Responsibility one : kit.book().responsibilities().all()) {
            var parts = kit.preset().parts(one);
            page.add(
                    duties.area(one.area()),
                    duties.of(one).name(),
                    parties.stream()
                            .map(party -> parts.getOrDefault(party, Involvement.NONE))
                            .toList(),
                    "",
                    "");
        }
        return page;
    }

    private static WhoPage of(MatrixWords own) {
        WhoPage page = new WhoPage(own.participants(), new ArrayList<>());
        own.matrix()
                .shown()
                .forEach(duty -> page.add(
                        own.area(duty.area()),
                        own.duty(duty),
                        own.matrix().participants().stream().map(duty::part).toList(),
                        duty.handOff(),
                        duty.note()));
        return page;
    }

    private void add(String area, String name, List<Involvement> parts, String handOff, String note) {
        if (areas.isEmpty() || !areas.get(areas.size() - 1).name().equals(area)) {
            areas.add(new Area(area, new ArrayList<>()));
        }
        int number = 1 + areas.stream().mapToInt(one -> one.rows().size()).sum();
        List<Cell> cells = new ArrayList<>();
        for (Involvement part : parts) {
            cells.add(new Cell(participants.get(cells.size()), part.key(), part.letters()));
        }
        areas.get(areas.size() - 1).rows().add(new Row(number, name, handOff, note, cells));
    }

    /** More columns than fit where there is room for the usual ones. */
    public boolean isWide() {
        return participants.size() > USUAL_COLUMNS;
    }

    /**
     * After RFC 4180: every cell in quotation marks, every line ends with CR and LF.
     *
     * @param heading of the column of names
     */
    String csv(String number, String area, String heading) {
        StringBuilder csv = new StringBuilder();
        List<String> head = new ArrayList<>(List.of(number, area, heading));
        head.addAll(participants);
        line(csv, head);
        for (Area one : areas) {
            for (Row row : one.rows()) {
                List<String> cells = new ArrayList<>(List.of(String.valueOf(row.number()), one.name(), row.name()));
                row.cells().forEach(cell -> cells.add(cell.part().equals("none") ? "" : cell.letters()));
                line(csv, cells);
            }
        }
        return csv.toString();
    }

    private static void line(StringBuilder csv, List<String> cells) {
        csv.append(String.join(",", cells.stream().map(SpreadsheetText::cell).toList()))
                .append(LINE_END);
    }

    record Area(String name, List<Row> rows) {}

    record Row(int number, String name, String handOff, String note, List<Cell> cells) {

        public String title() {
            return number + ". " + name;
        }

        public boolean isHidden() {
            return false;
        }
    }

    record Cell(String participant, String part, String letters) {}
}
