import java.io.IOException;
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
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Those whom {@code Fill.java} put into the database come back, each with the key of their own. It knows no host but
 * 127.0.0.1.
 *
 * <p>{@code java bench/Crowd.java compare 8081:1000 8082:1000000}: two servers, each with the number of sittings behind
 * it. Of both in turn, one after the other, it opens results, lists what is somebody's, and answers questions, always
 * those of another visitor, and says how much more the second takes. The exit code is 1 where that is more than a fifth.
 *
 * <p>{@code java bench/Crowd.java answer 8082:1000000 240}: answers questions for so many seconds, one after the other,
 * while the server clears up. The exit code is 1 where an answer took longer than a second.
 */
public final class Crowd {

    private static final int WARM = 2_000;
    private static final int MEASURED = 1_500;

    /** A third of a thousand sittings are not finished; these few of them are answered to warm up. */
    private static final int DRAFTS_TO_WARM = 33;

    private static final int DRAFTS_MEASURED = 300;
    private static final double MOST = 1.2;
    private static final int MOST_SECONDS = 1_200;
    private static final double LONGEST_MILLISECONDS = 1_000;

    private final String home;
    private final int sittings;
    private final List<String> items;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private String form = "";
    private String token = "";

    private Crowd(String place) throws IOException {
        String[] parts = place.split(":");
        this.home = "http://127.0.0.1:" + Integer.parseInt(parts[0]);
        this.sittings = Integer.parseInt(parts[1]);
        String file = Files.readString(Path.of("src/main/resources/content/instrument/2026-1/items.yaml"));
        this.items = Pattern.compile("- key: (\\S+)").matcher(file).results().map(key -> key.group(1)).toList();
    }

    public static void main(String[] arguments) throws Exception {
        boolean right;
        if (arguments[0].equals("compare")) {
            right = compare(new Crowd(arguments[1]), new Crowd(arguments[2]));
        } else {
            right = new Crowd(arguments[1]).answer(Math.min(MOST_SECONDS, Integer.parseInt(arguments[2])));
        }
        System.exit(right ? 0 : 1);
    }

    private enum Wish {
        RESULT,
        MINE,
        ANSWER
    }

    private static boolean compare(Crowd few, Crowd many) throws Exception {
        List<Crowd> both = List.of(few, many);
        for (Crowd crowd : both) {
            crowd.takeToken();
            for (int draft = 0; draft < DRAFTS_TO_WARM; draft++) {
                for (int item = crowd.items.size() / 2; item < crowd.items.size(); item++) {
                    crowd.answer(3 * draft, item, new Random(draft));
                }
            }
        }
        for (int i = 0; i < WARM; i++) {
            for (Crowd crowd : both) {
                crowd.fulfil(Wish.RESULT, i, WARM);
                crowd.fulfil(Wish.MINE, i, WARM);
            }
        }
        boolean right = true;
        for (Wish wish : Wish.values()) {
            int times = wish == Wish.ANSWER ? DRAFTS_MEASURED : MEASURED;
            Map<Boolean, double[]> milliseconds = Map.of(false, new double[times], true, new double[times]);
            for (int i = 0; i < times; i++) {
                for (int turn = 0; turn < 2; turn++) {
                    boolean second = (i + turn) % 2 == 1;
                    milliseconds.get(second)[i] = (second ? many : few).fulfil(wish, i, times);
                }
            }
            double[] a = milliseconds.get(false);
            double[] b = milliseconds.get(true);
            Arrays.sort(a);
            Arrays.sort(b);
            double ratio = b[times / 2] / a[times / 2];
            System.out.printf(
                    Locale.ROOT,
                    "%-6s %4d times  median %6.2f ms and %6.2f ms, %.2f times as long  95%% under %6.2f and %6.2f ms%n",
                    wish.name().toLowerCase(Locale.ROOT),
                    times,
                    a[times / 2],
                    b[times / 2],
                    ratio,
                    a[times * 95 / 100],
                    b[times * 95 / 100]);
            right &= ratio <= MOST;
        }
        return right;
    }

    /** Answers where the visitors stopped, then once more and otherwise, as long as there is time. */
    private boolean answer(int seconds) throws Exception {
        takeToken();
        Random random = new Random(2);
        long from = System.nanoTime();
        double longest = 0;
        int answered = 0;
        int spell = 0;
        int inSpell = 0;
        double longestInSpell = 0;
        double all = 0;
        while (System.nanoTime() - from < seconds * 1_000_000_000L) {
            int draft = 3 * random.nextInt(sittings / 3);
            double time = answer(draft, random.nextInt(items.size() / 2 + 1), random);
            longest = Math.max(longest, time);
            longestInSpell = Math.max(longestInSpell, time);
            all += time;
            answered++;
            inSpell++;
            int now = (int) ((System.nanoTime() - from) / 10_000_000_000L);
            if (now > spell) {
                System.out.printf(
                        Locale.ROOT,
                        "%4d s: %5d answers, longest %7.1f ms%n",
                        10 * now,
                        inSpell,
                        longestInSpell);
                spell = now;
                inSpell = 0;
                longestInSpell = 0;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d answers, %.1f ms on average, the longest %.0f ms%n",
                answered,
                all / answered,
                longest);
        return longest <= LONGEST_MILLISECONDS;
    }

    /** Spread over everybody, so that one visitor after the other is one whom nobody has thought of for long. */
    private double fulfil(Wish wish, int time, int times) throws Exception {
        int drafts = sittings / 3;
        int visitor = (int) ((long) time * drafts / times);
        return switch (wish) {
            case RESULT -> get("/results/" + id(3 * visitor + 1), visitor, "<h1");
            case MINE -> get("/mine", visitor, id(3 * visitor + 2).toString());
            case ANSWER -> answer(
                    3 * (DRAFTS_TO_WARM + (int) ((long) time * (drafts - DRAFTS_TO_WARM) / times)),
                    items.size() / 2,
                    new Random(time));
        };
    }

    private double get(String address, int visitor, String expected) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(home + address))
                .header("Cookie", "visitor=" + key(visitor))
                .build();
        long from = System.nanoTime();
        HttpResponse<String> page = client.send(request, BodyHandlers.ofString());
        double time = (System.nanoTime() - from) / 1e6;
        if (page.statusCode() != 200 || !page.body().contains(expected)) {
            throw new IllegalStateException(address + " answered " + page.statusCode());
        }
        return time;
    }

    private double answer(int sitting, int item, Random random) throws Exception {
        List<String> answers = List.of("clearly-left", "rather-left", "both", "rather-right", "clearly-right", "skip");
        String answer = answers.get(random.nextInt(answers.size()));
        String address = "/questionnaire/" + id(sitting) + "/" + items.get(item);
        HttpRequest request = HttpRequest.newBuilder(URI.create(home + address))
                .header("Cookie", "visitor=" + key(sitting / 3) + "; form=" + form)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&answer=" + answer))
                .build();
        long from = System.nanoTime();
        HttpResponse<String> next = client.send(request, BodyHandlers.ofString());
        double time = (System.nanoTime() - from) / 1e6;
        if (next.statusCode() != 303) {
            throw new IllegalStateException(address + " answered " + next.statusCode());
        }
        return time;
    }

    /** One for all: the token belongs to the browser and not to the visitor's key. */
    private void takeToken() throws Exception {
        HttpResponse<String> start =
                client.send(HttpRequest.newBuilder(URI.create(home + "/questionnaire")).build(), BodyHandlers.ofString());
        Matcher field = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(start.body());
        if (!field.find()) {
            throw new IllegalStateException("no token");
        }
        token = field.group(1);
        form = start.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("form="))
                .map(cookie -> cookie.substring("form=".length(), cookie.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }

    private static UUID id(int number) {
        return UUID.nameUUIDFromBytes(("sitting " + number).getBytes(StandardCharsets.US_ASCII));
    }

    private static String key(int visitor) {
        return sha256("visitor " + visitor);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
