package org.twohats.operation;

import java.util.Map;
import org.springframework.aot.AotDetector;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Shows metrics, build and parts list on a port of their own, to whoever runs the site: only where such a port is set, and
 * only on this machine unless an address is set as well.
 */
class OperatorPort implements EnvironmentPostProcessor {

    private static final String PORT = "management.server.port";

    /** @throws InvalidConfigurationPropertyValueException if visitors would see it all, or if the image has none */
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String port = environment.getProperty(PORT, "");
        if (port.isEmpty()) {
            if (AotDetector.useGeneratedArtifacts()) {
                throw new InvalidConfigurationPropertyValueException(
                        PORT, port, "the image was built with such a port, and needs one, as 8081.");
            }
            return;
        }
        if (!port.equals("0") && port.equals(environment.getProperty("server.port"))) {
            throw new InvalidConfigurationPropertyValueException(
                    PORT, port, "it has to be another port than that of the site, where everybody could see it.");
        }
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "operator port",
                        Map.of(
                                "management.server.address",
                                "127.0.0.1",
                                "management.endpoints.web.exposure.include",
                                "health,info,prometheus,sbom")));
    }
}
