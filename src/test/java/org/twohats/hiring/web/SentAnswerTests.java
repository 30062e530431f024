package org.twohats.hiring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.twohats.hiring.Answer;
import org.twohats.hiring.Factor;
import org.twohats.role.Keyed;

class SentAnswerTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "TEAMS         | 2                       | 2                      | -",
                "TEAMS         | not-sure                | not-sure               | -",
                "TEAMS         | ''                      | -                      | nothing",
                "TEAMS         | 1 2                     | -                      | several",
                "TEAMS         | none                    | -                      | unknown-value",
                "TEAMS         | 1-4                     | -                      | unknown-value",
                "OWNER_MEANS   | not-sure                | -                      | unknown-value",
                "INWARD_NEEDS  | unblocking stories      | stories unblocking     | -",
                "INWARD_NEEDS  | none                    | ''                     | -",
                "INWARD_NEEDS  | not-sure                | not-sure               | -",
                "INWARD_NEEDS  | ''                      | -                      | nothing",
                "INWARD_NEEDS  | stories none            | -                      | contradiction",
                "INWARD_NEEDS  | not-sure stories        | -                      | contradiction",
                "INWARD_NEEDS  | none not-sure           | -                      | contradiction",
                "INWARD_NEEDS  | stories stories         | -                      | unknown-value",
                "INWARD_NEEDS  | stories market          | -                      | unknown-value",
            })
    void aFormIsReadStrictly(Factor factor, String sent, String kept, String problem) {
        SentAnswer answer = SentAnswer.of(factor, form("level", sent));
        assertThat(answer.answer().map(found -> String.join(" ", found.keys())).orElse(null))
                .isEqualTo(kept);
        assertThat(Optional.ofNullable(answer.problem()).map(Keyed::key)).isEqualTo(Optional.ofNullable(problem));
    }

    @Test
    void aFieldThatThePageDoesNotHaveSpoilsTheWholeForm() {
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add("level", "2");
        fields.add("_csrf", "token");
        assertThat(SentAnswer.of(Factor.TEAMS, new SentForm(fields)).answer()).isPresent();
        fields.add("visitor", "somebody");
        SentAnswer spoilt = SentAnswer.of(Factor.TEAMS, new SentForm(fields));
        assertThat(spoilt.answer()).isEmpty();
        assertThat(spoilt.problem()).isEqualTo(SentAnswer.Problem.UNKNOWN_FIELD);
    }

    @Test
    void whatWasTickedStaysTickedWhereThereIsAProblem() {
        SentAnswer answer = SentAnswer.of(Factor.INWARD_NEEDS, form("level", "stories none <script>"));
        assertThat(answer.chosen()).containsExactly("stories", "none");
    }

    @Test
    void anAnswerTicksTheBoxesThatWouldSendIt() {
        for (Factor factor : Factor.values()) {
            Answer first = factor.several()
                    ? Answer.of(factor, List.<String>of()).orElseThrow()
                    : Answer.of(factor.levels().get(0));
            String boxes = String.join(" ", SentAnswer.boxes(first));
            assertThat(SentAnswer.of(factor, form("level", boxes)).answer()).contains(first);
        }
    }

    private static SentForm form(String field, String values) {
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        for (String value : values.split(" ", -1)) {
            fields.add(field, value);
        }
        return new SentForm(fields);
    }
}
