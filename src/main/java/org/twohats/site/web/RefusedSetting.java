package org.twohats.site.web;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;

/** Says in one sentence which setting stopped the start. Goes first, since Boot would print how it came to know. */
@Order(0)
class RefusedSetting extends AbstractFailureAnalyzer<InvalidConfigurationPropertyValueException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, InvalidConfigurationPropertyValueException refusal) {
        return new FailureAnalysis(
                refusal.getName() + " cannot be '" + refusal.getValue() + "': " + refusal.getReason(),
                "Change the setting; docs/operations.md lists them all.",
                failure);
    }
}
