import java.io.File;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a server takes from nothing to its first page, and how much memory it holds after many requests.
 *
 * <p>{@code java bench/Start.java FOLDER PORT ROUNDS REQUESTS java … -jar two-hats.jar}. The command is run in the folder,
 * ROUNDS times with an empty folder of data and again with what the first start left there; at the very end whole journeys
 * are walked until so many requests were sent.
 */
public final class Start {

    private static final int MOST_ROUNDS = 20;
    private static final int MOST_REQUESTS = 100_000;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);
    private static final Pattern SITTING = Pattern.compile("name=\"sitting\" value=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String site;
    private int sent;

    private Start(int port) {
        this.site = "http://127.0.0.1:" + port;
    }

    public static void main(String[] arguments) throws Exception {
        File folder = new File(arguments[0]);
        int port = Integer.parseInt(arguments[1]);
        int rounds = Math.min(Integer.parseInt(arguments[2]), MOST_ROUNDS);
        int requests = Math.min(Integer.parseInt(arguments[3]), MOST_REQUESTS);
        List<String> command = Arrays.asList(arguments).subList(4, arguments.length);
        for (int round = 1; round <= rounds; round++) {
            Path data = Files.createTempDirectory("two-hats-start");
            measure("first", 0, folder, port, command, data);
            measure("later", round == rounds ? requests : 0, folder, port, command, data);
        }
    }

    private static void measure(String which, int requests, File folder, int port, List<String> command, Path data)
            throws IOException, InterruptedException {
        Start start = new Start(port);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder);
        builder.redirectErrorStream(true).redirectOutput(data.resolve("log").toFile());
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("SERVER_ADDRESS", "127.0.0.1");
        builder.environment().put("TWOHATS_DATA", data.resolve("data").toString());
        long from = System.nanoTime();
        Process server = builder.start();
        try {
            start.waitForFirstPage(server, from);
            System.out.printf(
                    "%s start: a page after %.2f s, %.2f s of CPU, %d MB resident%n",
                    which, (System.nanoTime() - from) / 1e9, cpu(server), resident(server));
            if (requests > 0) {
                while (start.sent < requests) {
                    start.journey();
                }
                System.out.printf(
                        "after %d requests %d MB resident, %.2f s of CPU%n", start.sent, resident(server), cpu(server));
            }
        } finally {
            server.destroy();
            if (!server.waitFor(30, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        }
    }

    private void waitForFirstPage(Process server, long from) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        while (System.nanoTime() - from < PATIENCE && server.isAlive()) {
            try {
                HttpRequest home = HttpRequest.newBuilder(URI.create(site + "/")).build();
                if (client.send(home, BodyHandlers.ofString()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                Thread.sleep(20);
            }
        }
        throw new IllegalStateException("it does not start");
    }

    /** Everything that one person does: home, twelve questions, the result, a page to read. */
    private void journey() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        get(client, "/");
        String page = get(client, "/questionnaire").body();
        String token = found(TOKEN, page);
        String next = post(client, "/questionnaire", "_csrf", token, "sitting", found(SITTING, page), "form", "quick");
        next = location(get(client, next), next);
        while (!next.endsWith("/check")) {
            get(client, next);
            next = post(client, next, "_csrf", token, "answer", "rather-left");
        }
        get(client, next);
        get(client, post(client, next.replaceFirst("check$", "finish"), "_csrf", token));
        get(client, "/mine");
        get(client, "/roles");
    }

    private static String location(HttpResponse<String> page, String otherwise) {
        return page.headers().firstValue("Location").map(Start::path).orElse(otherwise);
    }

    private static String path(String location) {
        return location.replaceFirst("^http://[^/]+", "");
    }

    private HttpResponse<String> get(HttpClient client, String path) throws IOException, InterruptedException {
        return send(client, HttpRequest.newBuilder(URI.create(site + path)));
    }

    private String post(HttpClient client, String path, String... fields) throws IOException, InterruptedException {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&").append(fields[i]).append('=');
            form.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        HttpResponse<String> sent = send(
                client,
                HttpRequest.newBuilder(URI.create(site + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form.toString())));
        if (sent.statusCode() != 303) {
            throw new IllegalStateException(path + " answers " + sent.statusCode());
        }
        return location(sent, "");
    }

    private HttpResponse<String> send(HttpClient client, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        sent++;
        HttpResponse<String> answer =
                client.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode());
        }
        return answer;
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern);
        }
        return matcher.group(1);
    }

    private static double cpu(Process server) {
        return server.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
    }

    private static long resident(Process server) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + server.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }
}
