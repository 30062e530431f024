package org.twohats.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TimeZone;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twohats.instrument.Answer;
import org.twohats.instrument.Edition;
import org.twohats.instrument.Form;
import org.twohats.instrument.Item;
import org.twohats.instrument.ItemKey;

/**
 * The same answers give the same result to the last digit, whatever the machine, the language and the hour.
 *
 * <p>Where a change of the results is wanted, copy {@code target/scoring.golden} over the recorded file and say in the
 * commit why they changed.
 */
class GoldenTests {

    private static final String RECORDED = "/org/twohats/scoring/scoring.golden";

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restoreTheMachine() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({"en, UTC", "tr, Europe/Istanbul", "ar-EG, Africa/Cairo", "de-CH, Asia/Kathmandu", "th-TH-u-nu-thai, UTC"
    })
    void theSameAnswersGiveTheSameResultEverywhere(String language, String zone) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        String results = results();

        Files.writeString(Path.of("target", "scoring.golden"), results);
        assertThat(results).isEqualTo(Oracle.text(RECORDED)).matches("[\\x00-\\x7f]*");
    }

    @Test
    void theOrderInWhichPeopleAreScoredIsIrrelevant() {
        Scoring scoring = Scoring.of(Editions.FIRST);
        List<Map<ItemKey, Answer>> people = people(Editions.FIRST, Form.FULL);
        List<Result> forwards = people.stream()
                .map(answers -> scoring.result(Form.FULL, answers))
                .toList();
        List<Result> atOnce = people.parallelStream()
                .map(answers -> scoring.result(Form.FULL, answers))
                .toList();

        assertThat(atOnce).isEqualTo(forwards);
    }

    private static String results() {
        StringBuilder results = new StringBuilder();
        for (Edition edition : List.of(Editions.FIRST, Editions.unequal())) {
            for (Form form : Form.values()) {
                Scoring scoring = Scoring.of(edition);
                for (Map<ItemKey, Answer> answers : people(edition, form)) {
                    describe(results, edition, answers, scoring.result(form, answers));
                }
            }
        }
        return results.toString();
    }

    private static List<Map<ItemKey, Answer>> people(Edition edition, Form form) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(23);
        List<Item> asked = edition.items(form);
        List<Map<ItemKey, Answer>> people = new ArrayList<>();
        people.add(Map.of());
        for (int value = -2; value <= 2; value++) {
            int same = value;
            people.add(Answers.keyed(asked, item -> same));
        }
        for (int person = 0; person < 12; person++) {
            people.add(Answers.ofSomeone(random, asked, person % 6 * 0.08));
        }
        return people;
    }

    private static void describe(StringBuilder text, Edition edition, Map<ItemKey, Answer> answers, Result result) {
        StringJoiner given = new StringJoiner(" ");
        for (Item item : edition.items(result.form())) {
            Answer answer = answers.getOrDefault(item.key(), Answer.SKIP);
            given.add(answer.counts() ? Integer.toString(answer.displayed().getAsInt()) : ".");
        }
        text.append("answers ")
                .append(edition.name())
                .append(' ')
                .append(result.form().key())
                .append(' ');
        text.append(given).append('\n');
        text.append("verdict ").append(result.verdict().key());
        result.strength().ifPresent(strength -> text.append(' ').append(strength.key()));
        result.flags().forEach(flag -> text.append(' ').append(flag.key()));
        text.append('\n');
        result.axes()
                .forEach((axis, score) -> text.append(axis.key())
                        .append(' ')
                        .append(score.words().key())
                        .append(numbers(
                                score.answered(),
                                score.sum(),
                                score.eap(),
                                score.psd(),
                                score.pPositive(),
                                score.q025(),
                                score.q975(),
                                score.position(),
                                score.positionLow(),
                                score.positionHigh(),
                                score.nearMiddle()))
                        .append('\n'));
        Quadrants corners = result.quadrants();
        text.append("corners")
                .append(numbers(
                        corners.productManager(),
                        corners.productOwner(),
                        corners.strategicInward(),
                        corners.tacticalOutward()))
                .append('\n');
        Diagonal diagonal = result.diagonal();
        text.append("diagonal")
                .append(numbers(diagonal.mean(), diagonal.sd(), diagonal.pPositive()))
                .append('\n');
        text.append("effects")
                .append(numbers(result.contributions().stream()
                        .mapToDouble(Contribution::effect)
                        .toArray()))
                .append('\n');
        text.append("pro").append(items(result.reasons().pro())).append('\n');
        text.append("contra").append(items(result.reasons().contra())).append('\n');
        result.wouldChange()
                .forEach(change -> text.append("change ")
                        .append(change.item())
                        .append(' ')
                        .append(change.to().key())
                        .append(' ')
                        .append(change.verdict().key())
                        .append('\n'));
        result.distance().ifPresent(distance -> {
            text.append("distance ").append(distance.steps());
            distance.moves()
                    .forEach(move -> text.append(' ')
                            .append(move.axis().key())
                            .append(move.upwards() ? " up " : " down ")
                            .append(move.steps()));
            text.append(' ').append(distance.verdict().key()).append('\n');
        });
        text.append('\n');
    }

    private static String items(List<Contribution> contributions) {
        StringBuilder items = new StringBuilder();
        contributions.forEach(contribution -> items.append(' ').append(contribution.item()));
        return items.toString();
    }

    /** 17 digits, which tell any two doubles apart; unlike {@link Double#toString} they do not depend on the release. */
    private static String numbers(double... values) {
        StringBuilder numbers = new StringBuilder();
        for (double value : values) {
            numbers.append(' ').append(new BigDecimal(value).round(new MathContext(17)));
        }
        return numbers.toString();
    }
}
