package org.twohats.site.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * What whoever runs the site has set. A bad value stops the start, with the setting's name and one sentence, and so does a
 * setting that does not exist. What is said of each here is said in docs/operations.md.
 *
 * @param publicAddress where visitors reach the site. With https, cookies are Secure and begin with __Host-
 * @param data folder of the H2 database
 * @param embedded address of the H2 database in that folder
 * @param securityContact mailto: or https: address for /.well-known/security.txt; without one there is no such page
 * @param startsPerHour how many things one network may begin within an hour
 * @param pauseBeforeStop how long to go on answering after SIGTERM while /readyz says no already, 0s to 120s; see "Several
 *     instances"
 */
@ConfigurationProperties(prefix = "two-hats", ignoreUnknownFields = false)
record Settings(
        String publicAddress,
        String data,
        String embedded,
        String securityContact,
        int startsPerHour,
        Duration pauseBeforeStop,
        Retention retention) {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);

    /** @throws InvalidConfigurationPropertyValueException if a value cannot be */
    Settings {
        check(
                "public-address",
                publicAddress,
                publicAddress.matches("https?://[^\\s/?#,]+(/[^\\s?#]*)?"),
                "it has to begin with http:// or https://, such as https://hats.example.org.");
        check("data", data, !data.isBlank(), "it has to name a folder.");
        check(
                "security-contact",
                securityContact,
                securityContact.matches("|(mailto:|https://)\\S+"),
                "it has to begin with mailto: or https://.");
        check("starts-per-hour", startsPerHour, startsPerHour >= 1, "it has to be 1 or more.");
        check(
                "pause-before-stop",
                pauseBeforeStop.toSeconds() + "s",
                !pauseBeforeStop.isNegative() && pauseBeforeStop.compareTo(LONGEST_PAUSE) <= 0,
                "it has to lie between 0s and 120s.");
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

    /**
     * How long things are kept.
     *
     * @param drafts how long unfinished answers are kept after the last one, 1d to 365d
     * @param results how long results are kept, 1d to 365d. Each result keeps the date it was promised
     * @param matrices how long own matrices are kept after their last change, 1d to 1095d
     * @param hiring how long complete hiring cases are kept after their last answer, 1d to 365d; with a question open, as
     *     long as unfinished answers
     */
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
