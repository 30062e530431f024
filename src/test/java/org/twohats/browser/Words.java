package org.twohats.browser;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The words that editors look after, so that changing them breaks no test. */
final class Words {

    private static final Properties MESSAGES = new Properties();

    static {
        for (String file : new String[] {
            "site",
            "assessment",
            "hiring",
            "sharing",
            "visitor",
            "guide",
            "responsibility",
            "matrix",
            "kit",
            "kit-documents"
        }) {
            try (Reader reader = new InputStreamReader(
                    Words.class.getResourceAsStream("/messages/" + file + ".properties"), StandardCharsets.UTF_8)) {
                MESSAGES.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Words() {}

    static String of(String key) {
        return Objects.requireNonNull(MESSAGES.getProperty(key), key);
    }

    /** With values where the words have places for them. */
    static String with(String key, Object... values) {
        return new MessageFormat(of(key), Locale.ENGLISH).format(values);
    }
}
