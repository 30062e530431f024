package org.twohats.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone with a browser: keeps cookies, sends forms with their token, and follows redirects only when told to. */
public final class HttpVisitor {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final Pattern SITTING = Pattern.compile("name=\"sitting\" value=\"([^\"]+)\"");
    private static final Pattern MATRIX = Pattern.compile("name=\"matrix\" value=\"([^\"]+)\"");
    private static final Pattern CASE = Pattern.compile("name=\"case\" value=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String site;
    private final String path;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String token = "";

    public HttpVisitor(int port) {
        this(port, "");
    }

    /** @param path below which the site lies, such as {@code /hats}; addresses may be given with it or without */
    public HttpVisitor(int port, String path) {
        this.site = "http://localhost:" + port;
        this.path = path;
    }

    /** The same person with the same browser, after the site has moved to another port. */
    public HttpVisitor at(int port) {
        HttpVisitor same = new HttpVisitor(port, path);
        same.cookies.putAll(cookies);
        same.token = token;
        return same;
    }

    public Page get(String address) {
        return send(request(address).GET());
    }

    /** Sends a form with its token; fields are names and values in turn. */
    public Page post(String address, String... fields) {
        List<String> all = new ArrayList<>(List.of("_csrf", token()));
        all.addAll(List.of(fields));
        return postWithoutToken(address, all.toArray(String[]::new));
    }

    public Page postWithoutToken(String address, String... fields) {
        return postRaw(address, "application/x-www-form-urlencoded", form(fields));
    }

    public Page postRaw(String address, String type, String body) {
        return send(request(address).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    public HttpRequest.Builder request(String address) {
        String whole = address.startsWith(path + "/") ? address : path + address;
        return HttpRequest.newBuilder(URI.create(site + whole)).timeout(Duration.ofSeconds(20));
    }

    public Page send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.setHeader(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            for (String cookie : response.headers().allValues("Set-Cookie")) {
                String[] pair = cookie.substring(0, cookie.indexOf(';')).split("=", 2);
                cookies.put(pair[0], pair[1]);
            }
            return new Page(response.statusCode(), response.headers().map(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins a questionnaire as the start page does. */
    public UUID begin(String form) {
        UUID sitting = UUID.fromString(found(SITTING, get("/questionnaire").body()));
        Page begun = post("/questionnaire", "sitting", sitting.toString(), "form", form);
        if (begun.status() != 303) {
            throw new IllegalStateException("the questionnaire does not begin: " + begun);
        }
        return sitting;
    }

    /** Makes a copy of who does what, as its start page does. */
    public UUID beginMatrix(String name, String preset) {
        UUID matrix = UUID.fromString(found(MATRIX, get("/matrices").body()));
        post("/matrices", "matrix", matrix.toString(), "name", name, "preset", preset)
                .location();
        return matrix;
    }

    public Page answer(UUID sitting, String item, String answer) {
        return post("/questionnaire/" + sitting + "/" + item, "answer", answer);
    }

    /** Answers what is still open, each question alike, and returns where that led. */
    public String answerAll(UUID sitting, String answer) {
        String next = get("/questionnaire/" + sitting).location();
        while (!next.endsWith("/check")) {
            next = post(next, "answer", answer).location();
        }
        return next;
    }

    public void finish(UUID sitting) {
        post("/questionnaire/" + sitting + "/finish").location();
    }

    /** Opens a hiring case as its start page does. */
    public UUID openCase(String name) {
        UUID hiringCase = UUID.fromString(found(CASE, get("/hiring").body()));
        post("/hiring", "case", hiringCase.toString(), "name", name).location();
        return hiringCase;
    }

    /**
     * Answers what is still open, and returns where that led.
     *
     * @param answers by question; several levels stand in one text with a space between them. Any other question is
     *     answered with "not sure"
     */
    public String tellAll(UUID hiringCase, Map<String, String> answers) {
        Page first = get("/hiring/" + hiringCase);
        String next = first.status() == 303 ? first.location() : "/hiring/" + hiringCase + "/check";
        while (!next.endsWith("/check")) {
            next = tell(next, answers.getOrDefault(next.substring(next.lastIndexOf('/') + 1), "not-sure"))
                    .location();
        }
        return next;
    }

    /** @param levels with a space between them */
    public Page tell(String question, String levels) {
        List<String> fields = new ArrayList<>();
        for (String level : levels.split(" ", -1)) {
            fields.addAll(List.of("level", level));
        }
        return post(question, fields.toArray(String[]::new));
    }

    /** The token that pages of this visitor carry. */
    public String token() {
        if (token.isEmpty()) {
            token = found(TOKEN, get("/questionnaire").body());
        }
        return token;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public static String form(String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&")
                    .append(URLEncoder.encode(fields[i], StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return form.toString();
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in " + page);
        }
        return matcher.group(1);
    }

    /** What came back. */
    public record Page(int status, Map<String, List<String>> headers, String body) {

        public Page {
            Map<String, List<String>> sorted = new java.util.TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            sorted.putAll(headers);
            headers = sorted;
        }

        /** The header's only value, or empty where it is missing. */
        public String header(String name) {
            return String.join(", ", headers.getOrDefault(name, List.of()));
        }

        /** @throws IllegalStateException if this is no redirect to see something else */
        public String location() {
            if (status != 303) {
                throw new IllegalStateException("no redirect but " + this);
            }
            return header("Location");
        }
    }
}
