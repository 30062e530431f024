package org.twohats.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.SpringProperties;
import org.springframework.mock.env.MockEnvironment;

/** What follows from a setting before anything starts. */
class SettingTests {

    private final MockEnvironment environment = new MockEnvironment().withProperty("server.port", "8080");

    @Test
    void thePortOfTheOperatorIsForThisMachineUnlessAnAddressIsSet() {
        environment.setProperty("management.server.port", "8081");
        new OperatorPort().postProcessEnvironment(environment, new SpringApplication());
        assertThat(environment.getProperty("management.server.address")).isEqualTo("127.0.0.1");
        assertThat(environment.getProperty("management.endpoints.web.exposure.include"))
                .isEqualTo("health,info,prometheus,sbom");
    }

    /** The image chose its beans while it was built, and that port among them: docs/decisions/0024. */
    @Test
    void theImageNeedsThatPort() {
        SpringProperties.setProperty(AotDetector.AOT_ENABLED, "true");
        try {
            environment.setProperty("management.server.port", "");
            assertThatThrownBy(() -> new OperatorPort().postProcessEnvironment(environment, new SpringApplication()))
                    .isInstanceOf(InvalidConfigurationPropertyValueException.class)
                    .hasMessageContaining("needs one, as 8081");
        } finally {
            SpringProperties.setProperty(AotDetector.AOT_ENABLED, null);
        }
    }

    @Test
    void withoutThatPortNothingIsShown() {
        new OperatorPort().postProcessEnvironment(environment, new SpringApplication());
        assertThat(environment.containsProperty("management.endpoints.web.exposure.include"))
                .isFalse();
    }

    @Test
    void thePortOfTheSiteCannotBeThatOfTheOperator() {
        environment.setProperty("management.server.port", "8080");
        assertThatThrownBy(() -> new OperatorPort().postProcessEnvironment(environment, new SpringApplication()))
                .isInstanceOf(InvalidConfigurationPropertyValueException.class);
    }

    @ParameterizedTest
    @CsvSource({"data, ./data", "a/b, ./a/b", "./data, ./data", "/data, /data", "~/data, ~/data", "C:/data, C:/data"})
    void aFolderIsNamedAsFoldersAre(String named, String meant) {
        environment.setProperty("two-hats.data", named);
        new DataFolder().postProcessEnvironment(environment, new SpringApplication());
        assertThat(environment.getProperty("two-hats.data")).isEqualTo(meant);
    }
}
