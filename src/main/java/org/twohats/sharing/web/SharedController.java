package org.twohats.sharing.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.twohats.sharing.Exhibit;
import org.twohats.sharing.Exhibits;
import org.twohats.sharing.Share;
import org.twohats.sharing.ShareToken;
import org.twohats.sharing.SharingService;
import org.twohats.visitor.Visitor;
import org.twohats.visitor.Welcomed;

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
    ModelAndView page(
            @PathVariable String token,
            @RequestAttribute(name = "refused", required = false) @Nullable Boolean refused,
            Locale locale) {
        Share share = working(token);
        Exhibit exhibit = exhibit(share, locale).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView(exhibit.template(), "exhibit", exhibit.content())
                .addObject("token", token)
                .addObject("refused", refused != null);
    }

    /** Only where the link offers something to take up. */
    @PostMapping("/shared/{token}")
    ModelAndView takeUp(@Welcomed Visitor visitor, @PathVariable String token) {
        Share share = working(token);
        String next = room(share)
                .flatMap(room -> room.takeUp(share, visitor))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.METHOD_NOT_ALLOWED));
        return new ModelAndView(new RedirectView(next, true, false, false));
    }

    private Share working(String token) {
        Share share = ShareToken.parse(token)
                .flatMap(sharing::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (share.isRevoked()) {
            throw new ResponseStatusException(HttpStatus.GONE);
        }
        return share;
    }

    private Optional<Exhibit> exhibit(Share share, Locale locale) {
        return room(share).flatMap(room -> room.of(share, locale));
    }

    private Optional<Exhibits> room(Share share) {
        return rooms.stream()
                .filter(room -> room.kind().equals(share.subject().kind()))
                .findFirst();
    }
}
