package org.twohats.assessment.meters;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.twohats.assessment.SittingLeft;
import org.twohats.assessment.SittingsOver;
import org.twohats.instrument.Form;

class SittingMetersTests {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final SittingMeters counters = new SittingMeters(meters);

    @Test
    void whoLeftIsCountedByHowFarTheyCame() {
        SittingLeft seven = new SittingLeft(Form.FULL, 7);
        counters.count(new SittingsOver(9, List.of(seven, seven, new SittingLeft(Form.QUICK, 7))));
        assertThat(meters.get("twohats.sittings.over").counter().count()).isEqualTo(9);
        assertThat(left("full", "7")).isEqualTo(2);
        assertThat(left("quick", "7")).isEqualTo(1);
    }

    private double left(String form, String answers) {
        return meters.get("twohats.sittings.left")
                .tags("form", form, "answers", answers)
                .counter()
                .count();
    }
}
