package org.twohats.sharing.meters;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.twohats.sharing.SharesOver;

/** Counts what is done with links on this instance. */
@Component
class ShareMeters {

    private final Counter over;

    ShareMeters(MeterRegistry meters) {
        over = Counter.builder("twohats.links.over")
                .description("Links deleted since their time was over")
                .register(meters);
    }

    @EventListener
    void count(SharesOver event) {
        over.increment(event.number());
    }
}
