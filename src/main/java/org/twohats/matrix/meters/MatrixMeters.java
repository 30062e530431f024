package org.twohats.matrix.meters;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.twohats.matrix.MatricesOver;
import org.twohats.matrix.MatrixBegun;

/** Counts what is done with own matrices on this instance, once it is stored. */
@Component
class MatrixMeters {

    private final Counter begun;
    private final Counter over;

    MatrixMeters(MeterRegistry meters) {
        begun = Counter.builder("twohats.matrices.begun")
                .description("Own matrices begun")
                .register(meters);
        over = Counter.builder("twohats.matrices.over")
                .description("Own matrices deleted since their time was over")
                .register(meters);
    }

    @TransactionalEventListener
    void count(MatrixBegun event) {
        begun.increment();
    }

    @EventListener
    void count(MatricesOver event) {
        over.increment(event.number());
    }
}
