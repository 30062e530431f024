package org.twohats.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.twohats.testing.Told;

/**
 * Someone with a browser of their own. What they do reads as a visit; what they see can be asked for.
 *
 * <p>Methods that begin with {@code has} take the short way over HTTP with this visitor's cookies, for what a test needs
 * and does not look at.
 */
final class Visitor {

    static final int WIDE = 1280;
    static final int NARROW = 320;
    static final int HEIGHT = 800;

    private static final double PATIENCE_IN_MILLISECONDS = 10_000;
    private static final int TABS_ON_THE_LONGEST_PAGE = 80;
    private static final Pattern MATRIX_ID = Pattern.compile("name=\"matrix\" value=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern FORM_ID = Pattern.compile("name=\"sitting\" value=\"([^\"]+)\"");
    private static final Pattern CASE_ID = Pattern.compile("name=\"case\" value=\"([^\"]+)\"");
    private static final Pattern COPY_ID = Pattern.compile("name=\"copy\" value=\"([^\"]+)\"");
    private static final Pattern SITTING = Pattern.compile("/(?:questionnaire|results)/([0-9a-f-]{36})");
    private static final Pattern LINK = Pattern.compile("value=\"[^\"]*(/shared/[A-Za-z0-9_-]{43})\"");
    private static final Pattern PRIVATE_LINK = Pattern.compile("value=\"[^\"]*(/return/[A-Za-z0-9_-]{43})\"");
    private static final Pattern EXPECTED_REFUSAL =
            Pattern.compile("Failed to load resource: the server responded with a status of 4\\d\\d .*");

    private static final Map<String, Finished> FINISHED = new ConcurrentHashMap<>();

    private final Browser browser;
    private final String home;
    private final boolean scripted;
    private final List<String> complaints;
    private BrowserContext context;
    private Page page;
    private Response response;
    private int pagesLoaded;
    private final List<Request> requests = new ArrayList<>();
    private String sitting = "";
    private String hiring = "";
    private String matrix = "";

    Visitor(Browser browser, String home, boolean scripted) {
        this(browser, home, scripted, new ArrayList<>());
    }

    private Visitor(Browser browser, String home, boolean scripted, List<String> complaints) {
        this.browser = browser;
        this.home = home;
        this.scripted = scripted;
        this.complaints = complaints;
        comesIn(null);
    }

    private void comesIn(String cookies) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(home)
                .setJavaScriptEnabled(scripted)
                .setViewportSize(WIDE, HEIGHT)
                .setLocale("en-GB")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setStorageState(cookies));
        context.setDefaultTimeout(PATIENCE_IN_MILLISECONDS);
        context.onConsoleMessage(this::hears);
        context.onWebError(error -> complaints.add("script: " + error.error()));
        context.onRequest(request -> {
            if (!request.url().startsWith(home + "/") && !request.url().startsWith("data:")) {
                complaints.add("asked another host: " + request.url());
            }
        });
        context.onRequestFinished(requests::add);
        context.onResponse(answer -> {
            if (answer.status() >= 500) {
                complaints.add("status " + answer.status() + ": " + answer.url());
            }
        });
        turnsTo(context.newPage());
    }

    private void turnsTo(Page tab) {
        page = tab;
        tab.onLoad(loaded -> pagesLoaded++);
        tab.onResponse(answer -> {
            if (answer.request().isNavigationRequest()) {
                response = answer;
            }
        });
    }

    private void hears(ConsoleMessage message) {
        boolean unwell = message.type().equals("error") || message.type().equals("warning");
        if (unwell && !EXPECTED_REFUSAL.matcher(message.text()).matches()) {
            complaints.add(message.type() + ": " + message.text());
        }
    }

    List<String> complaints() {
        return complaints;
    }

    void leaves() {
        context.close();
    }

    // What a visitor does

    Visitor opens(String address) {
        page.navigate(address);
        return this;
    }

    Visitor chooses(String value) {
        page.locator("main input[type=radio][value='" + value + "']").check();
        return this;
    }

    Visitor ticks() {
        page.locator("main input[type=checkbox]").check();
        return this;
    }

    /** Ticks these boxes of the question, whatever their kind. */
    Visitor ticks(List<String> boxes) {
        boxes.forEach(box ->
                page.locator("main input[name=level][value='" + box + "']").check());
        return this;
    }

    /** Takes the ticks away from these boxes. */
    Visitor unticks(List<String> boxes) {
        boxes.forEach(box ->
                page.locator("main input[type=checkbox][value='" + box + "']").uncheck());
        return this;
    }

    /** Presses the button of the page's form, the first where there are several. */
    Visitor continues() {
        return goesOn(() -> page.locator("main form button").first().click());
    }

    Visitor answers(String answer) {
        return chooses(answer).continues();
    }

    Visitor answersAll(List<String> answers) {
        answers.forEach(this::answers);
        return this;
    }

    /** Follows the first link that fits, to another page. */
    Visitor follows(String link) {
        return goesOn(() -> page.locator(link).first().click());
    }

    Visitor followsWithinThePage(String link) {
        page.locator(link).first().click();
        return this;
    }

    Visitor goesBack() {
        page.goBack();
        return this;
    }

    Visitor goesForward() {
        page.goForward();
        return this;
    }

    Visitor reloads() {
        page.reload();
        return this;
    }

    Visitor presses(String key) {
        page.keyboard().press(key);
        return this;
    }

    Visitor pressesAndGoesOn(String key) {
        return goesOn(() -> page.keyboard().press(key));
    }

    /**
     * Presses Tab until the focus is where it fits.
     *
     * @throws AssertionError if it cannot be reached, or the focus cannot be seen somewhere on the way
     */
    Visitor tabsTo(String target) {
        for (int i = 0; i < TABS_ON_THE_LONGEST_PAGE; i++) {
            presses("Tab");
            if (!seesFocus()) {
                throw new AssertionError("the focus cannot be seen on " + focused() + " of " + address());
            }
            if ((boolean) page.evaluate("target => document.activeElement.matches(target)", target)) {
                return this;
            }
        }
        throw new AssertionError("Tab does not lead to " + target + " on " + address());
    }

    Visitor opensAnotherTab() {
        turnsTo(context.newPage());
        return this;
    }

    /** Goes to the tab with that number, from 0. */
    Visitor takesTab(int number) {
        page = context.pages().get(number);
        return this;
    }

    /** Closes the browser, which keeps what it stores, and opens it again. */
    Visitor comesBackAnotherDay() {
        String kept = context.storageState();
        context.close();
        comesIn(kept);
        return this;
    }

    Visitor losesCookie(String name) {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName(name));
        return this;
    }

    Visitor looksThrough(int width, int height, ColorScheme colours) {
        looksThrough(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours).setMedia(Media.SCREEN));
        return this;
    }

    Visitor looksThrough(int width, int height) {
        page.setViewportSize(width, height);
        return this;
    }

    Visitor looksAtPaper() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return this;
    }

    /** Doubles the size of all text, as a browser's setting does. */
    Visitor enlargesText() {
        return prefers(":root { font-size: 200% }");
    }

    /** Spaces text as WCAG 1.4.12 says that a reader may. */
    Visitor spacesText() {
        return prefers("""
                * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
                p { margin-block-end: 2em !important }""");
    }

    /** Reads every word 40 % longer, as another language may have it. The page stays so until it is left. */
    Visitor lengthensWords() {
        prefers("");
        page.evaluate("""
                () => {
                  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                  while (texts.nextNode()) {
                    texts.currentNode.data = texts.currentNode.data.replace(
                        /\\p{L}+/gu, word => word + word.slice(0, Math.round(word.length * 0.4)));
                  }
                }""");
        return this;
    }

    /** Has a style sheet of their own, in place of any other of their own. */
    private Visitor prefers(String style) {
        page.evaluate("""
                style => {
                  const own = new CSSStyleSheet();
                  own.replaceSync(style);
                  document.adoptedStyleSheets = [own];
                }""", style);
        return this;
    }

    /** Sends the page's form somewhere it does not belong. */
    Visitor bendsFormTo(String address) {
        page.evaluate("address => { document.querySelector('main form').action = address }", address);
        return this;
    }

    Visitor bendsField(String name, String value) {
        page.evaluate(
                "([name, value]) => { document.querySelector(`main form [name=${name}]`).value = value }",
                List.of(name, value));
        return this;
    }

    private Visitor goesOn(Runnable action) {
        int before = pagesLoaded;
        action.run();
        page.waitForCondition(() -> pagesLoaded > before);
        return this;
    }

    // What a visitor has done before the test looks

    Visitor hasBegun(String form) {
        HttpResponse<String> start = wire().get("/questionnaire");
        context.addCookies(start.headers().allValues("set-cookie").stream()
                .map(this::received)
                .toList());
        HttpResponse<String> begun = send(
                wire(),
                "/questionnaire",
                Map.of("form", form, "_csrf", first(TOKEN, start.body()), "sitting", first(FORM_ID, start.body())));
        sitting = first(SITTING, begun.headers().firstValue("location").orElseThrow());
        return this;
    }

    /** Begins, and answers the first questions. */
    Visitor hasAnswered(Sheet sheet, int howMany) {
        hasBegun(sheet.form());
        Wire wire = wire();
        String token = token();
        for (int i = 0; i < howMany; i++) {
            send(
                    wire,
                    question(sheet.pairs().get(i)),
                    Map.of("answer", sheet.answers().get(i), "_csrf", token));
        }
        return this;
    }

    Visitor hasAnsweredAll(Sheet sheet) {
        return hasAnswered(sheet, sheet.pairs().size());
    }

    /** A result never changes, so visitors who finished the same sheet are one. */
    Visitor hasFinished(Sheet sheet) {
        Finished before = FINISHED.get(home + sheet);
        if (before == null) {
            hasAnsweredAll(sheet).hasFinished();
            FINISHED.put(home + sheet, new Finished(sitting, context.cookies()));
        } else {
            sitting = before.sitting();
            context.addCookies(before.cookies());
        }
        return this;
    }

    Visitor hasFinished() {
        send(wire(), "/questionnaire/" + sitting() + "/finish", Map.of("_csrf", token()));
        return this;
    }

    /** Has two results, the first of them earlier. */
    Visitor hasTwo(Sheet earlier, Sheet later) {
        return hasAnsweredAll(earlier).hasFinished().hasAnsweredAll(later).hasFinished();
    }

    /** Has gone on from a quick result to all questions. */
    Visitor hasGoneOn() {
        HttpResponse<String> gone = send(wire(), result() + "/continue", Map.of("_csrf", token()));
        sitting = first(SITTING, gone.headers().firstValue("location").orElseThrow());
        return this;
    }

    /** Gives every open question the same answer, and finishes. */
    Visitor hasAnsweredTheRest(String answer) {
        Wire wire = wire();
        String token = token();
        String next = location(wire.get("/questionnaire/" + sitting));
        while (!next.endsWith("/check")) {
            next = location(send(wire, next, Map.of("answer", answer, "_csrf", token)));
        }
        return hasFinished();
    }

    private static String location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("location").orElseThrow()).getPath();
    }

    /** Has a copy of who does what, as it is at first. */
    Visitor hasMatrix(String preset) {
        HttpResponse<String> start = wire().get("/matrices");
        context.addCookies(start.headers().allValues("set-cookie").stream()
                .map(this::received)
                .toList());
        matrix = "/matrices/" + first(MATRIX_ID, start.body());
        send(
                wire(),
                "/matrices",
                Map.of(
                        "matrix",
                        first(MATRIX_ID, start.body()),
                        "name",
                        "Payments and loans",
                        "preset",
                        preset,
                        "_csrf",
                        first(TOKEN, start.body())));
        return this;
    }

    /** The same with four more columns, a row of its own, and rows that were changed in every way. */
    Visitor hasWideMatrix() {
        hasMatrix("split-roles");
        Map<String, String> names = new LinkedHashMap<>(Map.of("version", "0", "name", "Payments and loans"));
        for (String party :
                List.of("product-manager", "product-owner", "engineering", "design", "executives", "go-to-market")) {
            names.put("column-" + party, "The " + party.replace('-', ' '));
        }
        List<String> own = List.of("Legal and compliance", "Customer support", "Data science", "Security office");
        for (int i = 0; i < own.size(); i++) {
            names.put("new-" + (i + 1), own.get(i));
        }
        hasSent("/parties", names);
        hasSent("/rows", Map.of("name", "Keep the licences in order, in every country", "area", "delivery"));
        hasSent(
                "/roadmap",
                Map.of(
                        "version",
                        "0",
                        "hand-off",
                        "The owner tells it back in plain words, before anyone outside sees it.",
                        "note",
                        "From May on.\nAsk the board.",
                        "part-product-owner",
                        "decides"));
        hasSent("/vision", Map.of("version", "0", "part-product-manager", "none"));
        hasSent("/launch", Map.of("version", "0", "hidden", "yes"));
        hasSent("/research/move", Map.of("from", "2", "to", "up"));
        return this;
    }

    /** Has sent a form of the matrix. */
    Visitor hasSent(String page, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", token());
        send(wire(), matrix + page, all);
        return this;
    }

    /** Shares the matrix by a link of that kind, and returns where it leads. */
    String hasSharedMatrix(String kind) {
        hasSent("/share", Map.of("link", kind));
        return first(LINK, file(matrix + "/share"));
    }

    /** Where the matrix is. */
    String matrix() {
        return matrix;
    }

    /** Shares the result, and returns where the link leads. */
    String hasShared() {
        return hasShared(Map.of("_csrf", token()));
    }

    String hasSharedWithAnswers() {
        return hasShared(Map.of("_csrf", token(), "answers", "yes"));
    }

    private String hasShared(Map<String, String> fields) {
        send(wire(), result() + "/share", fields);
        return first(LINK, file(result() + "/share"));
    }

    /** The same, and has taken the link back. */
    String hasUnshared() {
        String link = hasShared();
        send(wire(), result() + "/unshare", Map.of("_csrf", token()));
        return link;
    }

    /** Has opened a hiring case, and told nothing yet. */
    Visitor hasOpenedCase() {
        HttpResponse<String> start = wire().get("/hiring");
        context.addCookies(start.headers().allValues("set-cookie").stream()
                .map(this::received)
                .toList());
        String id = first(CASE_ID, start.body());
        send(wire(), "/hiring", Map.of("case", id, "name", "Payments team", "_csrf", first(TOKEN, start.body())));
        hiring = "/hiring/" + id;
        return this;
    }

    /** Has opened a hiring case, and told all of it. */
    Visitor hasTold(Told told) {
        hasOpenedCase();
        Wire wire = wire();
        String token = token();
        String next = location(wire.get(hiring));
        while (!next.endsWith("/check")) {
            List<String> levels = told.levels(next.substring(next.lastIndexOf('/') + 1));
            next = location(send(wire, next, Map.of("_csrf", token, "level", levels)));
        }
        return this;
    }

    /** Has copied the case, and takes up the copy. */
    Visitor hasCopied() {
        String copy = first(COPY_ID, file(hiring + "/copy"));
        send(wire(), hiring + "/copy", Map.of("copy", copy, "name", "With less money", "_csrf", token()));
        hiring = "/hiring/" + copy;
        return this;
    }

    /** Has answered one question of the case anew. */
    Visitor hasTold(String factor, String level) {
        send(wire(), hiring + "/" + factor, Map.of("level", level, "_csrf", token()));
        return this;
    }

    /** Shares the recommendation, and returns where the link leads. */
    String hasSharedAdvice() {
        send(wire(), hiring + "/share", Map.of("_csrf", token()));
        return first(LINK, file(hiring + "/share"));
    }

    /** Where the hiring case is that was opened last. */
    String hiring() {
        return hiring;
    }

    /** Where the private link leads that holds this visitor's key. */
    String privateLink() {
        return first(PRIVATE_LINK, file("/return"));
    }

    /** A token that fits this visitor's cookie, from the start page. */
    String token() {
        return first(TOKEN, wire().get("/questionnaire").body());
    }

    /** A way to the application with this visitor's cookies. */
    Wire wire() {
        return new Wire(
                home,
                context.cookies().stream()
                        .map(cookie -> cookie.name + "=" + cookie.value)
                        .collect(Collectors.joining("; ")));
    }

    private Cookie received(String header) {
        String[] pair = header.split(";", 2)[0].split("=", 2);
        return new Cookie(pair[0], pair[1]).setUrl(home).setHttpOnly(true).setSameSite(SameSiteAttribute.LAX);
    }

    private static HttpResponse<String> send(Wire wire, String address, Map<String, ?> fields) {
        HttpResponse<String> answer = wire.post(address, fields);
        if (answer.statusCode() != 303) {
            throw new AssertionError("POST " + address + " was answered with " + answer.statusCode());
        }
        return answer;
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError(pattern + " is not in: " + text);
        }
        return matcher.group(1);
    }

    // What a visitor sees

    Page page() {
        return page;
    }

    /** Path and query of the page, without the host. */
    String address() {
        URI address = URI.create(page.url());
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    /** With which status the page came. */
    int status() {
        return response.status();
    }

    /** How many bytes the page itself took on its way here. */
    int bytesOfPage() {
        return response.request().sizes().responseBodySize;
    }

    /** How many bytes its files of some kinds took when they were fetched first: {@code stylesheet}, {@code font}. */
    int bytesOf(String... kinds) {
        return List.copyOf(requests).stream()
                .filter(request -> List.of(kinds).contains(request.resourceType()))
                .collect(Collectors.toMap(Request::url, request -> request.sizes().responseBodySize, Math::max))
                .values()
                .stream()
                .mapToInt(size -> size)
                .sum();
    }

    /** Which host each request went to, with its port; the same one as often as it was asked. */
    List<String> asked() {
        return List.copyOf(requests).stream()
                .map(Request::url)
                .filter(url -> !url.startsWith("data:"))
                .map(url -> URI.create(url).getAuthority())
                .toList();
    }

    /** By which method the page was asked for. */
    String cameBy() {
        return response.request().method();
    }

    String title() {
        return page.title();
    }

    Locator part(String selector) {
        return page.locator(selector);
    }

    String text(String selector) {
        return page.locator(selector).first().innerText().strip();
    }

    /** How many such parts can be seen. */
    int shows(String selector) {
        return (int) page.evaluate(
                "part => [...document.querySelectorAll(part)].filter(one => one.checkVisibility()).length", selector);
    }

    /** The texts of the cells, row by row, without the head. */
    @SuppressWarnings("unchecked")
    List<List<String>> table(String selector) {
        return (List<List<String>>) page.evaluate("""
                table => [...document.querySelectorAll(table)]
                    .flatMap(table => [...table.rows ?? table.querySelectorAll('tr')])
                    .filter(row => !row.closest('thead'))
                    .map(row => [...row.cells].map(cell => cell.innerText.trim()))""", selector);
    }

    /** The value of the chosen answer, or an empty text. */
    String chosen() {
        return (String) page.evaluate("() => document.querySelector('main input[type=radio]:checked')?.value ?? ''");
    }

    /** The number of the question on the page, as it says itself. */
    int questionNumber() {
        return Integer.parseInt(first(Pattern.compile("(\\d+)"), text(".rating__progress")));
    }

    /** What makes the page wider than the screen, as a person who has to mend it would look for it; or nothing. */
    @SuppressWarnings("unchecked")
    List<String> widerThanTheScreen() {
        return (List<String>) page.evaluate("""
                () => document.documentElement.scrollWidth <= innerWidth ? [] : [
                  `${document.documentElement.scrollWidth} px`,
                  ...[...document.querySelectorAll('body *')]
                      .filter(part => part.getBoundingClientRect().right > innerWidth + 0.5)
                      .map(part => part.outerHTML.slice(0, 100))].slice(0, 6)""");
    }

    /**
     * Links, buttons and answers that are hard to hit: below 24 px, or below 44 px for answers and buttons. A link in a
     * sentence is as high as its line, which WCAG 2.5.8 excepts; a choice is hit by hitting its label.
     */
    @SuppressWarnings("unchecked")
    List<String> smallTargets() {
        return (List<String>) page.evaluate("""
                () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), summary')]
                    .filter(control => control.checkVisibility())
                    .map(control => ({
                      control,
                      box: (control.closest('label') ?? control).getBoundingClientRect(),
                      least: control.matches('button, .button, input') ? 44 : 24,
                    }))
                    .filter(({box}) => box.right > 0)
                    .filter(({control}) => !(getComputedStyle(control).display === 'inline'
                        && control.parentElement.textContent.trim().length > control.textContent.trim().length))
                    .filter(({box, least}) => box.width < least - 0.01 || box.height < least - 0.01)
                    .map(({control, box}) =>
                        `${box.width.toFixed(1)} x ${box.height.toFixed(1)}: ${control.outerHTML.slice(0, 100)}`)""");
    }

    /** The focused element, as a person who has to mend it would name it. */
    String focused() {
        return (String) page.evaluate("() => document.activeElement.outerHTML.slice(0, 120)");
    }

    /** Whether something at least 2 px thick surrounds the focused element, or the label that stands for it. */
    boolean seesFocus() {
        return (boolean) page.evaluate("""
                () => [document.activeElement, document.activeElement.closest('label')]
                    .filter(shown => shown && shown !== document.body)
                    .some(shown => {
                      const style = getComputedStyle(shown);
                      const box = shown.getBoundingClientRect();
                      return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                          && box.width > 0 && box.right > 0 && box.bottom > 0
                          && box.top < innerHeight && box.left < innerWidth;
                    })""");
    }

    List<Cookie> cookies() {
        return context.cookies();
    }

    /** What a program reads at an address, with this visitor's cookies. */
    String file(String address) {
        return wire().get(address).body();
    }

    /** The id of what this visitor began. */
    String sitting() {
        return sitting.isEmpty() ? first(SITTING, page.url()) : sitting;
    }

    String question(Pair pair) {
        return "/questionnaire/" + sitting() + "/" + pair.key();
    }

    String check() {
        return "/questionnaire/" + sitting() + "/check";
    }

    String result() {
        return "/results/" + sitting();
    }

    String home() {
        return home;
    }

    private record Finished(String sitting, List<Cookie> cookies) {}
}
