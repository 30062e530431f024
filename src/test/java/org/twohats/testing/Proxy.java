package org.twohats.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands before several instances and takes turns among those that say at {@code /readyz} that they take requests. It
 * asks ten times a second, sends nothing twice, and says 502 where an instance did not answer.
 */
public final class Proxy implements AutoCloseable {

    private static final Set<String> ITS_OWN =
            Set.of("connection", "host", "content-length", "transfer-encoding", "upgrade", "http2-settings");

    private final HttpServer door;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();
    private final List<Integer> known = new CopyOnWriteArrayList<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger requests = new AtomicInteger();
    private volatile List<Integer> ready = List.of();
    private volatile boolean losesAnswers;

    private Proxy(HttpServer door) {
        this.door = door;
        door.setExecutor(threads);
        door.createContext("/", this::pass);
        door.start();
        looking.scheduleWithFixedDelay(this::look, 0, 100, TimeUnit.MILLISECONDS);
    }

    public static Proxy before(int... instances) {
        try {
            Proxy proxy = new Proxy(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64));
            for (int instance : instances) {
                proxy.takeIn(instance);
            }
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return door.getAddress().getPort();
    }

    /** Also sends visitors to this instance from now on, if it is ready. */
    public void takeIn(int instance) {
        known.add(instance);
        look();
    }

    /** How many requests were answered, or failed. */
    public int requests() {
        return requests.get();
    }

    /** What visitors saw that was no page of ours, or a page that says that something is wrong. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    /** From now on drops the connection where the answer should come, after the instance has done its work. */
    public void loseAnswers(boolean lose) {
        losesAnswers = lose;
    }

    @Override
    public void close() {
        looking.shutdownNow();
        door.stop(0);
        threads.shutdownNow();
    }

    private void look() {
        ready = known.stream().filter(this::isReady).toList();
    }

    private boolean isReady(int instance) {
        try {
            return client.send(
                                    HttpRequest.newBuilder(address(instance, "/readyz"))
                                            .timeout(Duration.ofSeconds(5))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void pass(HttpExchange exchange) throws IOException {
        List<Integer> instances = ready;
        int number = requests.getAndIncrement();
        String what = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        try {
            if (instances.isEmpty()) {
                throw new IOException("no instance is ready");
            }
            HttpResponse<byte[]> answer = ask(instances.get(number % instances.size()), exchange);
            if (answer.statusCode() >= 500) {
                failures.add(what + ": " + answer.statusCode());
            }
            if (!losesAnswers) {
                answer(exchange, answer);
            }
        } catch (IOException e) {
            failures.add(what + ": " + e);
            exchange.sendResponseHeaders(502, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    private HttpResponse<byte[]> ask(int instance, HttpExchange exchange) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        address(instance, exchange.getRequestURI().toString()))
                .timeout(Duration.ofSeconds(30));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!ITS_OWN.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        byte[] body = exchange.getRequestBody().readAllBytes();
        request.method(
                exchange.getRequestMethod(),
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!ITS_OWN.contains(name.toLowerCase(Locale.ROOT))) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
        exchange.getResponseBody().write(answer.body());
    }

    private static URI address(int instance, String page) {
        return URI.create("http://localhost:" + instance + page);
    }
}
