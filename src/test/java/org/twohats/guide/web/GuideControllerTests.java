package org.twohats.guide.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twohats.content.ContentFiles;
import org.twohats.content.Prose;
import org.twohats.guide.Chapter;
import org.twohats.guide.Guide;
import org.twohats.guide.Guides;

class GuideControllerTests {

    private static final Prose PROSE = new ContentFiles().prose("about", Locale.ENGLISH);
    private static final Chapter OPENING = new Chapter("difference", 1, PROSE, List.of());
    private static final Chapter CAREERS = new Chapter("careers", 2, PROSE, List.of());
    private static final Guides GUIDES =
            language -> new Guide(List.of(OPENING, CAREERS), List.of(), List.of(), List.of());

    private final MockMvcTester site = MockMvcTester.of(
            List.of(new GuideController(GUIDES)),
            builder -> builder.setSingleView((model, request, response) -> {}).build());

    @Test
    void theGuideOpensAtItsOwnAddress() {
        assertThat(site.get().uri("/roles")).hasStatusOk().hasViewName("guide/chapter");
        assertThat(site.get().uri("/roles")).model().containsEntry("chapter", OPENING);
    }

    @Test
    void everyOtherChapterHasAnAddressBelow() {
        assertThat(site.get().uri("/roles/careers")).model().containsEntry("chapter", CAREERS);
        assertThat(CAREERS.address()).isEqualTo("/roles/careers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"difference", "Careers", "careers.md", "no-such-chapter", "${7*7}", "..;"})
    void whatIsNoChapterIsNotThere(String chapter) {
        assertThat(site.get().uri("/roles/{chapter}", chapter)).hasStatus(404);
    }

    @Test
    void theFirstChapterHasNothingBeforeItAndTheLastNothingAfterIt() {
        Guide guide = GUIDES.in(Locale.ENGLISH);
        assertThat(guide.before(OPENING)).isEmpty();
        assertThat(guide.after(OPENING)).contains(CAREERS);
        assertThat(guide.before(CAREERS)).contains(OPENING);
        assertThat(guide.after(CAREERS)).isEmpty();
    }
}
