package org.twohats.site.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.stereotype.Component;

/**
 * Stops the start where a variable looks like a setting of ours and is none, so that no typing mistake goes unseen. Boot
 * looks for such mistakes in files and arguments alone.
 */
@Component
class UnknownSettings {

    private static final String PREFIX = "TWOHATS_";

    /** @throws InvalidConfigurationPropertyValueException if there is one */
    UnknownSettings(ConfigurableEnvironment environment) {
        Set<String> known = names(Settings.class, PREFIX).collect(Collectors.toSet());
        if (environment.getPropertySources().get(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME)
                instanceof EnumerablePropertySource<?> variables) {
            for (String name : variables.getPropertyNames()) {
                if (name.startsWith(PREFIX) && !known.contains(name)) {
                    throw new InvalidConfigurationPropertyValueException(
                            name, variables.getProperty(name), "there is no such setting.");
                }
            }
        }
    }

    private static Stream<String> names(Class<?> settings, String before) {
        return Arrays.stream(settings.getRecordComponents()).flatMap(setting -> {
            String name = before + name(setting);
            return setting.getType().isRecord() ? names(setting.getType(), name + "_") : Stream.of(name);
        });
    }

    private static String name(RecordComponent setting) {
        return setting.getName().toUpperCase(Locale.ROOT);
    }
}
