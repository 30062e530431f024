package org.twohats.print.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts what the press does. No label says for whom. */
@Component
class PressMeters {

    private final Counter printed;
    private final Counter refused;

    PressMeters(MeterRegistry meters) {
        this.printed = Counter.builder("twohats.pdfs.printed")
                .description("Sheets printed as PDF")
                .register(meters);
        this.refused = Counter.builder("twohats.pdfs.refused")
                .description("Sheets not printed since too many others were")
                .register(meters);
    }

    void printed() {
        printed.increment();
    }

    void refused() {
        refused.increment();
    }
}
