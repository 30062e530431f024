package org.twohats.matrix.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twohats.matrix.Duty;
import org.twohats.matrix.Matrix;
import org.twohats.matrix.MatrixSamples;
import org.twohats.matrix.Participant;
import org.twohats.matrix.Table;
import org.twohats.responsibility.Preset;
import org.twohats.responsibility.Responsibilities;
import org.twohats.responsibility.content.Published;

/** A table that leaves and comes back. */
class CsvTests {

    private static final Responsibilities EDITION = Published.responsibilities();
    private static final Table.Headings HEADINGS =
            new Table.Headings("Number", "Area", "Responsibility", "Hand-off", "Note", "Shown", "Key", "Yes", "No");
    private static final Table TABLE = new Table(EDITION, EDITION.in(Locale.ENGLISH), HEADINGS);
    private static final String HEAD = "Number,Area,Responsibility,Product manager,Product owner,Hand-off\n";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatWasExportedComesBackTheSame(int seed) throws Exception {
        Matrix matrix = MatrixSamples.wild(seed);
        String csv = CsvFile.written(TABLE.lines(matrix));
        Table.Outcome read = read(csv, MatrixSamples.fresh(matrix.copy().preset()));
        assertThat(read.problems()).isEmpty();
        Matrix back = read.matrix().orElseThrow();
        assertThat(back.participants()).isEqualTo(matrix.participants());
        assertThat(said(back)).isEqualTo(said(matrix));
        assertThat(CsvFile.written(TABLE.lines(back))).isEqualTo(csv);
    }

    @Test
    void noCellBeginsAsAFormulaNotEvenInTheHead() {
        for (int seed = 1; seed < 30; seed++) {
            assertThat(CsvFile.written(TABLE.lines(MatrixSamples.wild(seed))))
                    .doesNotContainPattern("(^|,|\r\n)\"[=+@\\-\t\r＝＋－＠]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void aTableWithOnlyNamesAndLettersIsReadWhateverPartsItsCells(String comma) throws Exception {
        String csv =
                "\uFEFFResponsibility,Product manager,Legal\nKeep the roadmap,a,ra\n,,\nPray,,I\n".replace(",", comma);
        Matrix read =
                read(csv, MatrixSamples.fresh(Preset.SPLIT_ROLES)).matrix().orElseThrow();
        assertThat(read.participants())
                .containsExactly(new Participant("product-manager", ""), new Participant("own-1", "Legal"));
        assertThat(read.duty("roadmap").parts()).hasToString("{own-1=DECIDES_AND_DOES, product-manager=DECIDES}");
        assertThat(read.shown()).extracting(Duty::key).containsExactly("roadmap", "own-2");
        assertThat(read.duties()).hasSize(31);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "''|1|EMPTY",
                "Product manager,Note\\nA,b\\n|1|NO_RESPONSIBILITY",
                "Responsibility,Legal,legal\\n|1|HEADING_TWICE",
                "Responsibility,\\nKeep the roadmap,A\\n|1|HEADING_MISSING",
                "Responsibility,A1,A2,A3,A4,A5\\n|1|TOO_MANY_COLUMNS",
                "Responsibility,Legal,Key\\nx,y,columns\\n|2|UNKNOWN_COLUMN",
                "Responsibility,Design\\nKeep the roadmap,A,C\\n|2|TOO_MANY_CELLS",
                "Responsibility,Design,Key\\nKeep the roadmap,A,nothing\\n|2|UNKNOWN_KEY",
                "Responsibility,Design\\nKeep the roadmap,A\\nkeep the ROADMAP,C\\n|3|ROW_TWICE",
                "Responsibility,Design\\n,A\\n|2|NAME_MISSING",
                "Responsibility,Area,Design\\nx,Nowhere,A\\n|2|UNKNOWN_AREA",
                "Responsibility,Design\\n\"x\\n\",A\\ny,Z\\n|4|UNKNOWN_LETTERS",
                "Responsibility,Shown\\nx,perhaps\\n|2|UNKNOWN_SHOWN",
                "Responsibility,Note\\nx,\"a\u0001b\"\\n|2|CONTROL"
            })
    void aLineThatCannotBeReadIsNamed(String csv, int line, Table.Problem.Kind kind) throws Exception {
        Table.Outcome read = read(csv.replace("\\n", "\n"), MatrixSamples.fresh(Preset.SPLIT_ROLES));
        assertThat(read.matrix()).isEmpty();
        assertThat(read.problems()).anySatisfy(problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.line()).isEqualTo(line);
        });
    }

    @Test
    void moreRowsThanThereCanBeAreRefused() throws Exception {
        StringBuilder csv = new StringBuilder(HEAD);
        for (int i = 0; i < 171; i++) {
            csv.append(",,Row ").append(i).append(",A,R,\n");
        }
        assertThat(read(csv.toString(), MatrixSamples.fresh(Preset.SPLIT_ROLES)).problems())
                .extracting(Table.Problem::kind)
                .containsExactly(Table.Problem.Kind.TOO_MANY_ROWS);
    }

    @Test
    void textsThatAreTooLongAreNamedByTheirColumn() throws Exception {
        String csv = HEAD + ",,Keep the roadmap,A,R," + "x".repeat(301) + "\n,," + "y".repeat(121) + ",A,R,\n";
        assertThat(read(csv, MatrixSamples.fresh(Preset.SPLIT_ROLES)).problems())
                .containsExactly(
                        new Table.Problem(2, Table.Problem.Kind.TOO_LONG, "Hand-off"),
                        new Table.Problem(3, Table.Problem.Kind.TOO_LONG, "Responsibility"));
    }

    @Test
    void anOpenQuotationMarkIsNamedWithTheLineOnWhichTheRowBegins() {
        assertThatThrownBy(() -> CsvFile.lines(HEAD + ",,\"a\nb\",A,R,\n,,\"open,A\n,,x,A,R,\n"))
                .isInstanceOfSatisfying(CsvFile.Broken.class, broken -> {
                    assertThat(broken.kind()).isEqualTo("quotation-marks");
                    assertThat(broken.line()).isEqualTo(4);
                });
        assertThatThrownBy(() -> CsvFile.lines("a,\"b\"c\n"))
                .isInstanceOfSatisfying(
                        CsvFile.Broken.class,
                        broken -> assertThat(broken.line()).isEqualTo(1));
    }

    @Test
    void whatIsNoTextOrTooLargeIsRefusedBeforeItTakesMuchRoom() {
        assertThatThrownBy(() -> CsvFile.text(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 65}))
                .isInstanceOf(CsvFile.Broken.class);
        assertThatThrownBy(() -> CsvFile.lines("\n".repeat(1_000_000)))
                .isInstanceOfSatisfying(
                        CsvFile.Broken.class,
                        broken -> assertThat(broken.kind()).isEqualTo("too-large"));
        assertThatThrownBy(() -> CsvFile.lines(",".repeat(1_000_000))).isInstanceOf(CsvFile.Broken.class);
        assertThatThrownBy(() -> CsvFile.lines("\"".repeat(999_999))).isInstanceOf(CsvFile.Broken.class);
    }

    private static Table.Outcome read(String csv, Matrix into) throws Exception {
        return TABLE.read(CsvFile.lines(CsvFile.text(csv.getBytes(StandardCharsets.UTF_8))), into);
    }

    private static List<String> said(Matrix matrix) {
        return matrix.duties().stream()
                .map(duty -> String.join(
                        "|",
                        duty.key(),
                        duty.area(),
                        duty.name(),
                        String.valueOf(duty.hidden()),
                        duty.parts().toString(),
                        duty.handOff(),
                        duty.note()))
                .toList();
    }
}
