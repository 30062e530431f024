package org.twohats.hiring.meters;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.twohats.hiring.CaseDecided;
import org.twohats.hiring.CaseOpened;
import org.twohats.hiring.CasesOver;
import org.twohats.hiring.Verdict;

/** Counts what is done with hiring cases on this instance, once it is stored. */
@Component
class CaseMeters {

    private final MeterRegistry meters;
    private final Counter opened;
    private final Counter over;

    CaseMeters(MeterRegistry meters) {
        this.meters = meters;
        opened = Counter.builder("twohats.hiring.opened")
                .description("Hiring cases opened or copied")
                .register(meters);
        over = Counter.builder("twohats.hiring.over")
                .description("Hiring cases deleted since their time was over")
                .register(meters);
        for (Verdict verdict : Verdict.values()) {
            verdict(verdict);
        }
    }

    @TransactionalEventListener
    void count(CaseOpened event) {
        opened.increment();
    }

    @TransactionalEventListener
    void count(CaseDecided event) {
        verdict(event.verdict()).increment();
    }

    @EventListener
    void count(CasesOver event) {
        over.increment(event.number());
    }

    private Counter verdict(Verdict verdict) {
        return Counter.builder("twohats.hiring.verdicts")
                .description("Verdicts that hiring cases came to, each time it became another")
                .tag("verdict", verdict.key())
                .register(meters);
    }
}
