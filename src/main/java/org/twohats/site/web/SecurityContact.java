package org.twohats.site.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
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

    SecurityContact(Clock clock, Settings settings) {
        this.clock = clock;
        this.contact = settings.securityContact();
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
