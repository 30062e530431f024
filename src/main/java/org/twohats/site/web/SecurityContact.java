package org.twohats.site.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Tells whoever finds a weakness whom to write to, in the form of RFC 9116, where the people who run the site say so. */
@Controller
class SecurityContact {

    private static final Duration GOOD_FOR = Duration.ofDays(180);

    private final Clock clock;
    private final String contact;

    /** @throws InvalidConfigurationPropertyValueException if it is no address that one could write to */
    SecurityContact(Clock clock, @Value("${two-hats.security-contact}") String contact) {
        this.clock = clock;
        this.contact = contact;
        if (!contact.matches("|(mailto:|https://)\\S+")) {
            throw new InvalidConfigurationPropertyValueException(
                    "two-hats.security-contact", contact, "it has to begin with mailto: or https://.");
        }
    }

    @GetMapping(path = "/.well-known/security.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    @Nullable
    String contact(HttpServletResponse response) throws IOException {
        if (contact.isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return null;
        }
        return "Contact: " + contact + "\nExpires: "
                + clock.instant().plus(GOOD_FOR).truncatedTo(ChronoUnit.DAYS) + "\nPreferred-Languages: en\n";
    }
}
