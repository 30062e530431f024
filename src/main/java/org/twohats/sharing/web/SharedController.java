package org.twohats.sharing.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.twohats.sharing.Exhibit;
import org.twohats.sharing.Exhibits;
import org.twohats.sharing.Share;
import org.twohats.sharing.ShareToken;
import org.twohats.sharing.SharingService;

/** Where every link leads: to the page of whichever room knows what is shared. Looking changes nothing. */
@Controller
class SharedController {

    private final SharingService sharing;
    private final List<Exhibits> rooms;

    SharedController(SharingService sharing, List<Exhibits> rooms) {
        this.sharing = sharing;
        this.rooms = rooms;
    }

    @GetMapping("/shared/{token}")
    ModelAndView page(@PathVariable String token, Locale locale) {
        Share share = ShareToken.parse(token)
                .flatMap(sharing::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (share.isRevoked()) {
            throw new ResponseStatusException(HttpStatus.GONE);
        }
        Exhibit exhibit = exhibit(share, locale).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView(exhibit.template(), "exhibit", exhibit.content());
    }

    private Optional<Exhibit> exhibit(Share share, Locale locale) {
        return rooms.stream()
                .filter(room -> room.kind().equals(share.subject().kind()))
                .findFirst()
                .flatMap(room -> room.of(share, locale));
    }
}
