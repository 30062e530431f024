import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says how long it takes to open a matrix of 200 rows and ten columns, and to save one cell of it, one after the other,
 * once the program is warm.
 *
 * <p>{@code java bench/Matrix.java 8080 200}: the port at 127.0.0.1, and how many are measured after as many that are
 * not. The exit code is 1 where an answer is not what it should be, or where the median is above 300 ms for opening or
 * 100 ms for saving.
 */
public final class Matrix {

    private static final int MOST = 10_000;
    private static final int ROWS = 200;
    private static final double SLOWEST_PAGE = 300;
    private static final double SLOWEST_SAVE = 100;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private final String home;
    private String token = "";

    private Matrix(String home) {
        this.home = home;
    }

    public static void main(String[] arguments) throws Exception {
        int times = Math.min(MOST, arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200);
        Matrix bench = new Matrix("http://127.0.0.1:" + (arguments.length > 0 ? arguments[0] : "8080"));
        String matrix = bench.filled();
        double page = bench.measured("open", times, i -> bench.get(matrix, 200));
        double save = bench.measured("save", times, i -> bench.save(matrix, i));
        if (page > SLOWEST_PAGE || save > SLOWEST_SAVE) {
            throw new IllegalStateException("too slow");
        }
    }

    /** The address of a matrix with as many rows and columns as one may have, and a letter in every cell. */
    private String filled() throws Exception {
        String start = get("/matrices", 200);
        token = found("name=\"_csrf\" value=\"([^\"]+)\"", start);
        String matrix = "/matrices/" + found("name=\"matrix\" value=\"([^\"]+)\"", start);
        post("/matrices", "matrix", matrix.substring(10), "name", "Bench " + UUID.randomUUID(), "preset", "split-roles");
        StringBuilder table = new StringBuilder(
                "Responsibility,Product manager,Product owner,Engineering,Design,Executives,Marketing and sales,"
                        + "Legal,Support,Science,Security,Hand-off\n");
        String standard = get("/sheet.csv", 200);
        Matcher names = Pattern.compile("(?m)^\"\\d+\",\"[^\"]*\",\"([^\"]+)\"").matcher(standard);
        int rows = 0;
        while (names.find()) {
            table.append('"').append(names.group(1)).append("\",AR,R,C,C,I,I,C,C,I,I,We talk each week.\n");
            rows++;
        }
        for (; rows < ROWS; rows++) {
            table.append("Our own row ").append(rows).append(",AR,R,C,C,I,I,C,C,I,I,We talk each week.\n");
        }
        post(matrix + "/import", "table", table.toString());
        return matrix;
    }

    private void save(String matrix, int i) throws Exception {
        String row = matrix + "/roadmap";
        String version = found("name=\"version\" value=\"(\\d+)\"", get(row, 200));
        long begin = System.nanoTime();
        post(row, "version", version, "part-design", i % 2 == 0 ? "does" : "told");
        saved = (System.nanoTime() - begin) / 1e6;
    }

    private double saved;

    private double measured(String what, int times, Work work) throws Exception {
        double[] measured = new double[times];
        for (int i = 0; i < 2 * times; i++) {
            saved = 0;
            long begin = System.nanoTime();
            work.run(i);
            double time = saved > 0 ? saved : (System.nanoTime() - begin) / 1e6;
            if (i >= times) {
                measured[i - times] = time;
            }
        }
        Arrays.sort(measured);
        System.out.printf(
                Locale.ROOT,
                "%s, of %d: least %.0f, median %.0f, 95%% under %.0f ms%n",
                what,
                times,
                measured[0],
                measured[times / 2],
                measured[times * 95 / 100]);
        return measured[times / 2];
    }

    private interface Work {
        void run(int number) throws Exception;
    }

    private String get(String address, int status) throws Exception {
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create(home + address)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != status) {
            throw new IllegalStateException(address + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private void post(String address, String... fields) throws Exception {
        StringBuilder form = new StringBuilder("_csrf=").append(encoded(token));
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
        }
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create(home + address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form.toString()))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(address + " answered " + answer.statusCode());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern);
        }
        return matcher.group(1);
    }
}
