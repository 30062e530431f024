package org.twohats.site.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * What whoever runs the site has set. A bad value stops the start, with the setting's name and one sentence.
 *
 * @param publicAddress where visitors reach this site
 * @param data the folder of the embedded database
 */
@ConfigurationProperties("two-hats")
record Settings(String publicAddress, String data, Retention retention) {

    /** @throws InvalidConfigurationPropertyValueException if the address is none, or no folder is named */
    Settings {
        check(
                "public-address",
                publicAddress,
                publicAddress.matches("https?://[^\\s/?#,]+(/[^\\s?#]*)?"),
                "it has to begin with http:// or https://, such as https://hats.example.org.");
        check("data", data, !data.isBlank(), "it has to name a folder.");
    }

    /** Whether browsers come by https, so that cookies may be kept from everything else. */
    boolean isSecure() {
        return publicAddress.startsWith("https:");
    }

    private static void check(String setting, Object value, boolean right, String rule) {
        if (!right) {
            throw new InvalidConfigurationPropertyValueException("two-hats." + setting, value, rule);
        }
    }

    /** How long unfinished answers, results, matrices and hiring cases are kept. */
    record Retention(Duration drafts, Duration results, Duration matrices, Duration hiring) {

        private static final Duration A_DAY = Duration.ofDays(1);
        private static final int A_YEAR = 365;
        private static final int THREE_YEARS = 1095;

        /** @throws InvalidConfigurationPropertyValueException if one is not within its bounds */
        Retention {
            check("drafts", drafts, A_YEAR);
            check("results", results, A_YEAR);
            check("matrices", matrices, THREE_YEARS);
            check("hiring", hiring, A_YEAR);
        }

        private static void check(String setting, Duration time, int mostDays) {
            Settings.check(
                    "retention." + setting,
                    time.toDays() + "d",
                    time.compareTo(A_DAY) >= 0 && time.compareTo(Duration.ofDays(mostDays)) <= 0,
                    "it has to lie between 1d and " + mostDays + "d.");
        }
    }
}
