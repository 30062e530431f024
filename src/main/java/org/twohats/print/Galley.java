package org.twohats.print;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Sets a page for paper: without what only works on a screen, with everything unfolded, and with what readers of a PDF
 * need beside the words. A page whose main part says so lies on its longer side.
 */
class Galley {

    static final String SCREEN_ONLY =
            "[data-screen], .actions, .back, .skip, .unseen, script, style, link, nav, form, button";

    private final PrintFiles files;
    private final Lettering lettering;
    private final Alphabet alphabet;

    Galley(PrintFiles files) {
        this.files = files;
        this.lettering = new Lettering(files);
        this.alphabet = new Alphabet(files.font(PrintFont.TEXT));
    }

    Document set(String html, Paper paper) {
        Document page = Jsoup.parse(html);
        if (page.title().isBlank() || root(page).attr("lang").isBlank()) {
            throw new IllegalArgumentException("a page has a title and says in which language it is written");
        }
        page.select(SCREEN_ONLY).remove();
        page.select("meta[name=description]").attr("name", "subject");
        page.select("svg[aria-hidden]").attr("alt", "");
        unfold(page);
        readCaptionsFirst(page);
        leadOutOfThePdf(page);
        bookmark(page);
        if (!alphabet.spell(page)) {
            page.select("[data-lacking]").remove();
        }
        draw(page);
        boolean across = page.selectFirst("main[data-across]") != null;
        style(page.head(), files.sheet() + "@page { size: " + paper.size(across) + " }");
        return page;
    }

    private static Element root(Document page) {
        return page.expectFirst("html");
    }

    /** Paper has no way to fold things away, so the line one would choose becomes a heading. */
    private static void unfold(Document page) {
        page.select("summary").tagName("h3");
        page.select("details").tagName("div").addClass("unfolded");
    }

    /** Among the tags a caption would come after its table, and be read aloud when it is too late. */
    private static void readCaptionsFirst(Document page) {
        for (Element table : page.select("table:has(> caption)")) {
            table.before(table.expectFirst("caption").tagName("p").addClass("caption"));
        }
    }

    private static void leadOutOfThePdf(Document page) {
        for (Element link : page.select("a[href]:not([href^=#])")) {
            String address = link.absUrl("href");
            if (address.isEmpty()) {
                link.tagName("span").removeAttr("href");
            } else {
                link.attr("href", address).attr("title", link.text());
            }
        }
        page.select("a[href^=#]").forEach(link -> link.attr("title", link.text()));
        page.select("base").remove();
    }

    private void draw(Document page) {
        for (Element drawing : page.select("svg")) {
            if (!drawing.hasAttr("aria-hidden")) {
                drawing.attr("alt", said(drawing));
            }
            lettering.outline(drawing);
            style(drawing, files.drawing());
        }
    }

    private static String said(Element drawing) {
        return Stream.of(drawing.selectFirst("title"), drawing.selectFirst("desc"))
                .filter(part -> part != null)
                .map(Element::wholeText)
                .collect(Collectors.joining(". "));
    }

    private static void style(Element parent, String rules) {
        parent.appendElement("style").appendChild(new DataNode(rules));
    }

    private static void bookmark(Document page) {
        Element bookmarks = page.head().appendElement("bookmarks");
        Deque<Element> open = new ArrayDeque<>();
        Deque<Integer> levels = new ArrayDeque<>();
        int count = 0;
        for (Element heading : page.select("h1, h2, h3")) {
            int level = heading.normalName().charAt(1) - '0';
            while (!levels.isEmpty() && levels.element() >= level) {
                levels.pop();
                open.pop();
            }
            if (heading.id().isEmpty()) {
                heading.id("heading-" + ++count);
            }
            Element parent = open.isEmpty() ? bookmarks : open.element();
            Element bookmark = parent.appendElement("bookmark").attr("name", heading.text());
            open.push(bookmark.attr("href", "#" + heading.id()));
            levels.push(level);
        }
    }
}
