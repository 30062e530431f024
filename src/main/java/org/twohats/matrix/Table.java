package org.twohats.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.twohats.responsibility.Involvement;
import org.twohats.responsibility.Party;
import org.twohats.responsibility.Preset;
import org.twohats.responsibility.Responsibilities;
import org.twohats.responsibility.Responsibility;
import org.twohats.responsibility.ResponsibilityWords;
import org.twohats.responsibility.SpreadsheetText;
import org.twohats.role.Keyed;

/**
 * A matrix as the lines of a table. What is written by {@link #lines} and read again by {@link #read} is the same matrix;
 * a table that someone made with only names and letters can be read as well.
 */
public final class Table {

    /** In the column of keys: this line says which participant each column is. */
    private static final String COLUMNS = "columns";

    private final Responsibilities edition;
    private final ResponsibilityWords words;
    private final Headings headings;

    public Table(Responsibilities edition, ResponsibilityWords words, Headings headings) {
        this.edition = edition;
        this.words = words;
        this.headings = headings;
    }

    /** What the columns are called that are no participant's, and what stands in the one that says whether a row is shown. */
    public record Headings(
            String number,
            String area,
            String responsibility,
            String handOff,
            String note,
            String shown,
            String key,
            String yes,
            String no) {}

    /**
     * One line of a file.
     *
     * @param number that of the line on which it begins, from 1
     */
    public record Line(int number, List<String> cells) {}

    /**
     * What keeps a table from being read.
     *
     * @param text what stands there, or the name of its column
     */
    public record Problem(int line, Kind kind, String text) {

        /** What is wrong. */
        public enum Kind implements Keyed {
            EMPTY,
            NO_RESPONSIBILITY,
            HEADING_TWICE,
            HEADING_MISSING,
            TOO_MANY_COLUMNS,
            UNKNOWN_COLUMN,
            TOO_MANY_CELLS,
            TOO_MANY_ROWS,
            UNKNOWN_KEY,
            ROW_TWICE,
            NAME_MISSING,
            UNKNOWN_AREA,
            UNKNOWN_LETTERS,
            UNKNOWN_SHOWN,
            TOO_LONG,
            CONTROL
        }
    }

    /**
     * What came of reading.
     *
     * @param matrix nothing where there is a problem
     */
    public record Outcome(Optional<Matrix> matrix, List<Problem> problems) {}

    /** Everything that the matrix says, in words of the table's language. */
    public List<List<String>> lines(Matrix matrix) {
        MatrixWords names = new MatrixWords(matrix, words);
        List<List<String>> lines = new ArrayList<>();
        lines.add(line(
                List.of(headings.number(), headings.area(), headings.responsibility()),
                names.participants(),
                List.of(headings.handOff(), headings.note(), headings.shown(), headings.key())));
        int number = 0;
        for (Duty duty : matrix.duties()) {
            lines.add(line(
                    List.of(duty.hidden() ? "" : String.valueOf(++number), names.area(duty.area()), names.duty(duty)),
                    matrix.participants().stream()
                            .map(one -> letters(duty.part(one)))
                            .toList(),
                    List.of(duty.handOff(), duty.note(), duty.hidden() ? headings.no() : headings.yes(), duty.key())));
        }
        lines.add(line(List.of("", "", ""), matrix.participantKeys(), List.of("", "", "", COLUMNS)));
        return lines;
    }

    /** The matrix that the lines tell, in place of what it says now. Rows that they leave out are hidden. */
    public Outcome read(List<Line> lines, Matrix matrix) {
        return new Reader(matrix).read(lines);
    }

    private static String letters(Involvement part) {
        return part == Involvement.NONE ? "" : part.letters();
    }

    private static List<String> line(List<String> before, List<String> columns, List<String> after) {
        List<String> line = new ArrayList<>(before);
        line.addAll(columns);
        line.addAll(after);
        return line;
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private final class Reader {

        private final Matrix matrix;
        private final List<Problem> problems = new ArrayList<>();
        private final Map<String, Integer> places = new HashMap<>();
        private final Map<Integer, String> names = new TreeMap<>();
        private final Map<Integer, Participant> columns = new TreeMap<>();
        private final Map<String, Duty> duties = new LinkedHashMap<>();
        private int freeKeys;

        private Reader(Matrix matrix) {
            this.matrix = matrix;
            this.freeKeys = Integer.parseInt(matrix.freeKey().substring(4));
        }

        private Outcome read(List<Line> lines) {
            List<Line> filled = lines.stream()
                    .map(line -> new Line(
                            line.number(),
                            line.cells().stream()
                                    .map(SpreadsheetText::unguarded)
                                    .toList()))
                    .filter(line -> line.cells().stream().anyMatch(cell -> !cell.isBlank()))
                    .toList();
            if (filled.isEmpty()) {
                problem(1, Problem.Kind.EMPTY, "");
                return outcome();
            }
            head(filled.get(0), filled);
            if (problems.isEmpty()) {
                participants(filled);
            }
            if (problems.isEmpty()) {
                filled.stream().skip(1).filter(line -> !isColumns(line)).forEach(this::duty);
            }
            return outcome();
        }

        private Outcome outcome() {
            if (problems.isEmpty()) {
                edition.all().stream()
                        .map(Responsibility::key)
                        .filter(key -> !duties.containsKey(key))
                        .forEach(key -> duties.put(key, left(key)));
            }
            if (duties.size() > Matrix.MOST_DUTIES) {
                problem(1, Problem.Kind.TOO_MANY_ROWS, String.valueOf(Matrix.MOST_DUTIES));
            }
            if (!problems.isEmpty()) {
                return new Outcome(Optional.empty(), List.copyOf(problems));
            }
            List<String> areas = edition.areas();
            return new Outcome(
                    Optional.of(new Matrix(
                            matrix.copy(),
                            List.copyOf(columns.values()),
                            duties.values().stream()
                                    .sorted(Comparator.comparingInt(duty -> areas.indexOf(duty.area())))
                                    .toList())),
                    List.of());
        }

        /** Keeps what the row says, as far as its columns are still there, for the day on which it is shown again. */
        private Duty left(String key) {
            return matrix.find(key)
                    .orElseGet(() -> Duty.of(edition.find(key), matrix.copy().preset()))
                    .among(columns.values().stream().map(Participant::key).toList())
                    .hidden(true);
        }

        private void head(Line head, List<Line> lines) {
            Map<String, String> fixed = new HashMap<>();
            List.of(
                            headings.number(),
                            headings.area(),
                            headings.responsibility(),
                            headings.handOff(),
                            headings.note(),
                            headings.shown(),
                            headings.key())
                    .forEach(name -> fixed.put(folded(name), name));
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < head.cells().size(); i++) {
                int place = i;
                String name = Wording.PARTICIPANT.tidied(head.cells().get(i));
                if (name.isEmpty()) {
                    if (lines.stream().anyMatch(line -> !cell(line, place).isEmpty())) {
                        problem(head.number(), Problem.Kind.HEADING_MISSING, String.valueOf(place + 1));
                    }
                } else if (!seen.add(folded(name))) {
                    problem(head.number(), Problem.Kind.HEADING_TWICE, name);
                } else if (fixed.containsKey(folded(name))) {
                    places.put(fixed.get(folded(name)), place);
                } else if (fits(head, Wording.PARTICIPANT, name, name)) {
                    names.put(place, name);
                }
            }
            if (!places.containsKey(headings.responsibility()) && !places.containsKey(headings.key())) {
                problem(head.number(), Problem.Kind.NO_RESPONSIBILITY, headings.responsibility());
            }
        }

        private void participants(List<Line> lines) {
            Optional<Line> told = lines.stream().skip(1).filter(this::isColumns).findFirst();
            Set<String> keys = new HashSet<>();
            names.forEach((place, name) -> {
                String key = told.map(line -> cell(line, place)).orElseGet(() -> key(name, keys));
                boolean known = Duty.isOwn(key) || Keyed.of(Party.class, key).isPresent();
                if (!known || !keys.add(key)) {
                    problem(told.map(Line::number).orElse(1), Problem.Kind.UNKNOWN_COLUMN, name);
                    return;
                }
                Participant unnamed = new Participant(key, "");
                String standard = new MatrixWords(matrix, words).standard(unnamed);
                columns.put(place, name.equals(standard) ? unnamed : new Participant(key, name));
            });
            if (columns.values().stream().filter(Participant::isOwn).count() > Participant.MOST_OWN) {
                problem(lines.get(0).number(), Problem.Kind.TOO_MANY_COLUMNS, String.valueOf(Participant.MOST_OWN));
            }
        }

        /** Whoever is called so in this matrix or in any preset of the edition, or someone new. */
        private String key(String name, Set<String> taken) {
            MatrixWords now = new MatrixWords(matrix, words);
            for (Participant one : matrix.participants()) {
                if (folded(now.participant(one)).equals(folded(name)) && !taken.contains(one.key())) {
                    return one.key();
                }
            }
            for (Party party : Party.values()) {
                for (Preset preset : Preset.values()) {
                    if (folded(words.name(preset, party)).equals(folded(name)) && !taken.contains(party.key())) {
                        return party.key();
                    }
                }
            }
            return "own-" + freeKeys++;
        }

        private boolean isColumns(Line line) {
            return fixed(line, headings.key()).equals(COLUMNS);
        }

        private void duty(Line line) {
            int before = problems.size();
            if (line.cells().stream().skip(width()).anyMatch(cell -> !cell.isBlank())) {
                problem(line.number(), Problem.Kind.TOO_MANY_CELLS, String.valueOf(width()));
            }
            String name = Wording.DUTY.tidied(fixed(line, headings.responsibility()));
            String key = key(line, name);
            Optional<Responsibility> standard =
                    edition.all().stream().filter(one -> one.key().equals(key)).findFirst();
            if (standard.isEmpty() && fits(line, Wording.DUTY, name, headings.responsibility()) && name.isEmpty()) {
                problem(line.number(), Problem.Kind.NAME_MISSING, headings.responsibility());
            }
            Map<String, Involvement> parts = new TreeMap<>();
            columns.forEach((place, column) -> parts.put(column.key(), part(line, place)));
            String area = area(line, standard);
            boolean hidden = isHidden(line);
            String handOff = text(line, Wording.HAND_OFF, headings.handOff());
            String note = text(line, Wording.NOTE, headings.note());
            if (duties.containsKey(key)) {
                problem(line.number(), Problem.Kind.ROW_TWICE, name);
            }
            if (problems.size() == before) {
                String own = standard.isPresent() ? "" : name;
                duties.put(key, new Duty(key, area, own, hidden, parts, handOff, note, 0));
            }
        }

        private String key(Line line, String name) {
            String told = fixed(line, headings.key());
            if (!told.isEmpty()) {
                if (!Duty.isOwn(told)
                        && edition.all().stream().noneMatch(one -> one.key().equals(told))) {
                    problem(line.number(), Problem.Kind.UNKNOWN_KEY, told);
                }
                return told;
            }
            for (Responsibility one : edition.all()) {
                if (folded(words.of(one).name()).equals(folded(name))) {
                    return one.key();
                }
            }
            return matrix.duties().stream()
                    .filter(duty -> duty.isOwn() && folded(duty.name()).equals(folded(name)))
                    .map(Duty::key)
                    .findFirst()
                    .orElseGet(() -> "own-" + freeKeys++);
        }

        private Involvement part(Line line, int place) {
            String letters = cell(line, place).toUpperCase(Locale.ROOT);
            if (letters.isEmpty() || letters.equals("–")) {
                return Involvement.NONE;
            }
            return Involvement.ofLetters(letters.equals("RA") ? "AR" : letters).orElseGet(() -> {
                problem(line.number(), Problem.Kind.UNKNOWN_LETTERS, cell(line, place));
                return Involvement.NONE;
            });
        }

        private String area(Line line, Optional<Responsibility> standard) {
            String told = fixed(line, headings.area());
            List<String> areas = edition.areas();
            if (told.isEmpty()) {
                return standard.map(Responsibility::area).orElse(areas.get(areas.size() - 1));
            }
            return areas.stream()
                    .filter(area -> folded(words.area(area)).equals(folded(told)))
                    .findFirst()
                    .orElseGet(() -> {
                        problem(line.number(), Problem.Kind.UNKNOWN_AREA, told);
                        return "";
                    });
        }

        private boolean isHidden(Line line) {
            String told = folded(fixed(line, headings.shown()));
            if (!told.isEmpty() && !told.equals(folded(headings.yes())) && !told.equals(folded(headings.no()))) {
                problem(line.number(), Problem.Kind.UNKNOWN_SHOWN, told);
            }
            return told.equals(folded(headings.no()));
        }

        private String text(Line line, Wording wording, String heading) {
            String text = wording.tidied(fixed(line, heading));
            return fits(line, wording, text, heading) ? text : "";
        }

        private boolean fits(Line line, Wording wording, String text, String heading) {
            Optional<Wording.Problem> found = wording.problem(text, false);
            found.ifPresent(problem -> problem(
                    line.number(),
                    problem == Wording.Problem.CONTROL ? Problem.Kind.CONTROL : Problem.Kind.TOO_LONG,
                    heading));
            return found.isEmpty();
        }

        private int width() {
            int fixed =
                    places.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            return Math.max(
                            fixed,
                            columns.keySet().stream()
                                    .mapToInt(Integer::intValue)
                                    .max()
                                    .orElse(0))
                    + 1;
        }

        private String fixed(Line line, String heading) {
            Integer place = places.get(heading);
            return place == null ? "" : cell(line, place);
        }

        private static String cell(Line line, int place) {
            return place < line.cells().size() ? line.cells().get(place).strip() : "";
        }

        private void problem(int line, Problem.Kind kind, String text) {
            problems.add(new Problem(line, kind, text));
        }
    }
}
