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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says how long the PDF of a result takes, one after the other, once the program is warm.
 *
 * <p>{@code java bench/Print.java 8080 full 200}: the port at 127.0.0.1, the form, and how many are measured after as
 * many that are not. The exit code is 1 where an answer is not what it should be.
 */
public final class Print {

    private static final int MOST_SHEETS = 10_000;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private final String home;

    private Print(String home) {
        this.home = home;
    }

    public static void main(String[] arguments) throws Exception {
        String form = arguments.length > 1 ? arguments[1] : "full";
        int sheets = Math.min(MOST_SHEETS, arguments.length > 2 ? Integer.parseInt(arguments[2]) : 200);
        Print print = new Print("http://127.0.0.1:" + (arguments.length > 0 ? arguments[0] : "8080"));
        String sheet = print.finished(form) + ".pdf";
        System.out.printf(Locale.ROOT, "first %.0f ms%n", print.milliseconds(sheet));
        for (int i = 0; i < sheets; i++) {
            print.milliseconds(sheet);
        }
        double[] times = new double[sheets];
        for (int i = 0; i < sheets; i++) {
            times[i] = print.milliseconds(sheet);
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "then, of %d: least %.0f, median %.0f, 95%% under %.0f ms%n",
                sheets,
                times[0],
                times[sheets / 2],
                times[sheets * 95 / 100]);
    }

    /** The address of a result to which every second answer says "rather A" and the others "clearly B". */
    private String finished(String form) throws Exception {
        String start = get("/questionnaire");
        String token = "_csrf=" + URLEncoder.encode(found("name=\"_csrf\" value=\"([^\"]+)\"", start), StandardCharsets.UTF_8);
        String sitting = found("name=\"sitting\" value=\"([^\"]+)\"", start);
        post("/questionnaire", token + "&form=" + form + "&sitting=" + sitting);
        String next = location(get(CLIENT, "/questionnaire/" + sitting));
        for (int i = 0; !next.endsWith("/check"); i++) {
            next = post(next, token + "&answer=" + (i % 2 == 0 ? "rather-left" : "clearly-right"));
        }
        return post("/questionnaire/" + sitting + "/finish", token);
    }

    private double milliseconds(String sheet) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(home + sheet)).build();
        long begin = System.nanoTime();
        HttpResponse<byte[]> answer = CLIENT.send(request, BodyHandlers.ofByteArray());
        double time = (System.nanoTime() - begin) / 1e6;
        if (answer.statusCode() != 200 || answer.body()[0] != '%') {
            throw new IllegalStateException("no sheet but " + answer.statusCode());
        }
        return time;
    }

    private String get(String address) throws Exception {
        return get(CLIENT, address).body();
    }

    private HttpResponse<String> get(HttpClient client, String address) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(home + address)).build(), BodyHandlers.ofString());
    }

    private String post(String address, String form) throws Exception {
        return location(CLIENT.send(
                HttpRequest.newBuilder(URI.create(home + address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString()));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException("no redirect but " + answer.statusCode()));
    }

    private static String found(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern);
        }
        return matcher.group(1);
    }
}
