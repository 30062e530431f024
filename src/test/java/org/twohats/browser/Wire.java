package org.twohats.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Talks to the application without a browser, in someone's name. */
final class Wire {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final String home;
    private final String cookies;

    /** @param cookies as a browser sends them */
    Wire(String home, String cookies) {
        this.home = home;
        this.cookies = cookies;
    }

    HttpResponse<String> get(String address) {
        return send(request(address).build());
    }

    /** @param fields by name: a text, or a list of texts for several fields of that name */
    HttpResponse<String> post(String address, Map<String, ?> fields) {
        return send(form(address, fields));
    }

    /** Sends the same form twice at once. */
    List<HttpResponse<String>> postTwice(String address, Map<String, String> fields) {
        HttpRequest form = form(address, fields);
        CompletableFuture<HttpResponse<String>> first = CLIENT.sendAsync(form, HttpResponse.BodyHandlers.ofString());
        CompletableFuture<HttpResponse<String>> second = CLIENT.sendAsync(form, HttpResponse.BodyHandlers.ofString());
        return List.of(first.join(), second.join());
    }

    private HttpRequest form(String address, Map<String, ?> fields) {
        String body = fields.entrySet().stream()
                .flatMap(field -> values(field.getValue())
                        .map(value -> field.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static Stream<String> values(Object field) {
        return field instanceof List<?> several ? several.stream().map(String::valueOf) : Stream.of(field.toString());
    }

    private HttpRequest.Builder request(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(home + address));
        return cookies.isEmpty() ? request : request.header("Cookie", cookies);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
