package org.twohats.hiring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.twohats.hiring.Condition;
import org.twohats.hiring.Factor;
import org.twohats.hiring.RuleBook;
import org.twohats.hiring.Threshold;
import org.twohats.hiring.content.Editions;

class ConditionTextTests {

    private static final RuleBook BOOK = Editions.FIRST;
    private static final ConditionText TEXT = new ConditionText(Editions.WORDS, messages(), Locale.ENGLISH);

    @Test
    void anAnswerIsToldByTheWordsThatStandBesideTheBox() {
        Condition overloaded = new Condition.Is(
                Factor.DIRECTION,
                List.of(
                        Factor.DIRECTION.level("founder").orElseThrow(),
                        Factor.DIRECTION.level("owner").orElseThrow()));
        assertThat(TEXT.of(overloaded)).isEqualTo("Direction: “A founder or an executive” or “A product owner”");
        assertThat(TEXT.of(new Condition.IsNone(Factor.OUTWARD_NEEDS))).isEqualTo("Outward needs: “None of these”");
        assertThat(TEXT.of(new Condition.IsNotSure(Factor.TEAMS))).isEqualTo("Teams: “Not sure”");
    }

    @Test
    void amountsAreCountedInAListAndNamedElsewhere() {
        assertThat(TEXT.of(new Condition.AtLeast(Factor.OUTWARD_NEEDS, new Threshold("clear", "2", 2))))
                .isEqualTo("Outward needs: 2 or more");
        assertThat(TEXT.of(new Condition.AtMost(Factor.TEAMS, new Threshold("one-team", "teams 1", 1))))
                .isEqualTo("Teams: “One team” or less");
    }

    @Test
    void whatIsCombinedCanBeReadInOneWayOnly() {
        Condition one = new Condition.IsNone(Factor.OUTWARD_NEEDS);
        Condition other = new Condition.IsNone(Factor.INWARD_NEEDS);
        assertThat(TEXT.of(new Condition.Any(List.of(new Condition.All(List.of(one, other)), new Condition.Not(one)))))
                .isEqualTo("both of these: Outward needs: “None of these”; and Inward needs: “None of these”;"
                        + " or else It does not hold that: Outward needs: “None of these”");
    }

    @Test
    void everyConditionOfTheRulesInForceCanBeToldWithoutAKey() {
        BOOK.rules().forEach(rule -> rule.when().parts().forEach(ConditionTextTests::isTold));
        BOOK.modifiers().forEach(modifier -> modifier.when().parts().forEach(ConditionTextTests::isTold));
        BOOK.rules().stream()
                .flatMap(rule -> rule.when().named())
                .flatMap(named -> named.meaning().parts().stream())
                .forEach(ConditionTextTests::isTold);
    }

    private static void isTold(Condition condition) {
        assertThat(TEXT.of(condition))
                .isNotEmpty()
                .doesNotContain("rules.ask", "{")
                .doesNotContainPattern("[a-z]-needs|direction is");
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/hiring");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }
}
