package org.twohats.assessment.meters;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.twohats.assessment.SittingBegun;
import org.twohats.assessment.SittingFinished;
import org.twohats.assessment.SittingLeft;
import org.twohats.assessment.SittingsOver;
import org.twohats.instrument.Form;
import org.twohats.scoring.Verdict;

/** Counts what is done with questionnaires on this instance, once it is stored. Nothing tells one visitor from another. */
@Component
class SittingMeters {

    private final MeterRegistry meters;
    private final Counter over;

    /** All begin at nought, so that whoever draws them sees a line from the start; only the places of leaving are many. */
    SittingMeters(MeterRegistry meters) {
        this.meters = meters;
        for (Form form : Form.values()) {
            begun(form);
            finished(form);
        }
        for (Verdict verdict : Verdict.values()) {
            verdict(verdict);
        }
        over = Counter.builder("twohats.sittings.over")
                .description("Questionnaires deleted since their time was over")
                .register(meters);
    }

    @TransactionalEventListener
    void count(SittingBegun event) {
        begun(event.form()).increment();
    }

    @TransactionalEventListener
    void count(SittingFinished event) {
        finished(event.form()).increment();
        verdict(event.verdict()).increment();
    }

    @EventListener
    void count(SittingsOver event) {
        over.increment(event.number());
        event.left().forEach(sitting -> left(sitting).increment());
    }

    private Counter begun(Form form) {
        return counter("twohats.sittings.begun", "Questionnaires begun or continued", form)
                .register(meters);
    }

    private Counter finished(Form form) {
        return counter("twohats.sittings.finished", "Questionnaires finished", form)
                .register(meters);
    }

    private Counter verdict(Verdict verdict) {
        return Counter.builder("twohats.verdicts")
                .description("Verdicts of questionnaires when they were finished")
                .tag("verdict", verdict.key())
                .register(meters);
    }

    private Counter left(SittingLeft sitting) {
        return counter(
                        "twohats.sittings.left",
                        "Questionnaires never finished, by how many answers they had",
                        sitting.form())
                .tag("answers", Integer.toString(sitting.answers()))
                .register(meters);
    }

    private static Counter.Builder counter(String name, String description, Form form) {
        return Counter.builder(name)
                .description(description)
                .tag("form", form.name().toLowerCase(Locale.ROOT));
    }
}
