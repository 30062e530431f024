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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Those whom {@code Fill.java} put into the database come back, each with the key of their own. It knows no host but
 * 127.0.0.1.
 *
 * <p>{@code java bench/Crowd.java compare 8081:1000:PID 8082:1000000:PID}: two servers, each with the number of sittings
 * behind it and the processes of which the CPU time counts, any number of them after more colons. Of both in turn it opens
 * results, lists what is somebody's, answers and changes answers, by four people at once, each time for a visitor whom nobody has thought of for
 * long. Then it says how much more the second takes. The exit code is 1 where that is more than a fifth in CPU time, or in
 * the median of durations where no process was named.
 *
 * <p>{@code java bench/Crowd.java answer 8082:1000000 240}: answers questions for so many seconds, one after the other,
 * while the server clears up. The exit code is 1 where an answer took longer than a second after the first twenty.
 */
public final class Crowd {

    private static final int WARM = 3_000;
    private static final int ROUNDS = 10;
    private static final int PEOPLE = 4;

    /** A third of a thousand sittings are not finished; these few of them are answered to warm up. */
    private static final int DRAFTS_TO_WARM = 33;

    private static final double MOST = 1.2;
    private static final int MOST_SECONDS = 1_200;
    private static final int SPELLS_TO_WARM = 2;
    private static final double LONGEST_MILLISECONDS = 1_000;

    /** Prime, so that every visitor has had a turn before anybody comes again. */
    private static final long STRIDE = 100_003;

    /** Of {@code /proc/PID/stat}; every Linux that runs Java has this many in a second. */
    private static final double TICKS_A_SECOND = 100;

    private final String home;
    private final int sittings;
    private final List<Long> processes;
    private final List<String> items;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    private String form = "";
    private String token = "";
    private final AtomicLong turns = new AtomicLong();

    private Crowd(String place) throws IOException {
        String[] parts = place.split(":");
        this.home = "http://127.0.0.1:" + Integer.parseInt(parts[0]);
        this.sittings = Integer.parseInt(parts[1]);
        this.processes = Arrays.stream(parts).skip(2).map(Long::valueOf).toList();
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
        RESULT(2_000),
        MINE(2_000),
        ANSWERS(300),
        CHANGE(2_000);

        private final int times;

        Wish(int times) {
            this.times = times;
        }
    }

    private static boolean compare(Crowd few, Crowd many) throws Exception {
        for (Crowd crowd : List.of(few, many)) {
            crowd.takeToken();
            for (int draft = 0; draft < DRAFTS_TO_WARM; draft++) {
                crowd.answerTheRest(3 * draft);
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Wish wish : List.of(Wish.RESULT, Wish.MINE, Wish.CHANGE)) {
                few.fulfil(wish, round, WARM, new Cost());
                many.fulfil(wish, round, WARM, new Cost());
            }
        }
        boolean right = true;
        for (Wish wish : Wish.values()) {
            Cost a = new Cost();
            Cost b = new Cost();
            for (int round = 0; round < ROUNDS; round++) {
                boolean manyFirst = round % 2 == 1;
                (manyFirst ? many : few).fulfil(wish, round, wish.times, manyFirst ? b : a);
                (manyFirst ? few : many).fulfil(wish, round, wish.times, manyFirst ? a : b);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-7s %4d times  CPU %6.2f ms and %6.2f ms, %.2f times as much"
                            + "  median %6.2f ms and %6.2f ms, %.2f times as long  95%% under %6.2f and %6.2f ms%n",
                    wish.name().toLowerCase(Locale.ROOT),
                    wish.times,
                    a.cpu(),
                    b.cpu(),
                    b.cpu() / a.cpu(),
                    a.under(0.5),
                    b.under(0.5),
                    b.under(0.5) / a.under(0.5),
                    a.under(0.95),
                    b.under(0.95));
            right &= many.processes.isEmpty() ? b.under(0.5) <= MOST * a.under(0.5) : b.cpu() <= MOST * a.cpu();
        }
        return right;
    }

    /** What requests took, in milliseconds. */
    private static final class Cost {

        private final List<Double> durations = new ArrayList<>();
        private double cpu;

        double cpu() {
            return cpu / durations.size();
        }

        double under(double share) {
            return durations.stream().sorted().skip((long) (share * durations.size())).findFirst().orElseThrow();
        }
    }

    /** One round of so many requests in all, by a few people at once. */
    private void fulfil(Wish wish, int round, int times, Cost cost) throws Exception {
        int first = round * (times / ROUNDS);
        List<Callable<Double>> requests = IntStream.range(first, first + times / ROUNDS)
                .mapToObj(time -> (Callable<Double>) () -> fulfil(wish, time))
                .toList();
        double before = cpuMilliseconds();
        for (Future<Double> duration : people.invokeAll(requests)) {
            cost.durations.add(duration.get());
        }
        cost.cpu += cpuMilliseconds() - before;
    }

    /** Of all processes and of those that they have started, gone or not: a database answers each connection in its own. */
    private double cpuMilliseconds() throws IOException {
        long ticks = 0;
        for (long process : processes) {
            ticks += ticks(process, true);
            for (ProcessHandle child : ProcessHandle.of(process).orElseThrow().descendants().toList()) {
                ticks += ticks(child.pid(), false);
            }
        }
        return ticks * 1000 / TICKS_A_SECOND;
    }

    private static long ticks(long process, boolean withThoseThatAreGone) throws IOException {
        String stat = Files.readString(Path.of("/proc", String.valueOf(process), "stat"));
        return Arrays.stream(stat.substring(stat.lastIndexOf(')') + 2).split(" "))
                .skip(11)
                .limit(withThoseThatAreGone ? 4 : 2)
                .mapToLong(Long::parseLong)
                .sum();
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
            if (spell >= SPELLS_TO_WARM) {
                longest = Math.max(longest, time);
            }
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
                "%d answers, %.1f ms on average, the longest after 20 s %.0f ms%n",
                answered,
                all / answered,
                longest);
        return longest <= LONGEST_MILLISECONDS;
    }

    private double fulfil(Wish wish, int time) throws Exception {
        int drafts = sittings / 3;
        long turn = turns.getAndIncrement();
        int visitor = (int) (STRIDE * turn % drafts);
        return switch (wish) {
            case RESULT -> get("/results/" + id(3 * visitor + 1), visitor, "<h1");
            case MINE -> get("/mine", visitor, id(3 * visitor + 2).toString());
            case ANSWERS -> answerTheRest(
                    3 * (DRAFTS_TO_WARM + (int) ((long) time * (drafts - DRAFTS_TO_WARM) / wish.times)));
            case CHANGE -> answer(3 * visitor, time % (items.size() / 2), new Random(turn));
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

    /** The other half of the questions, one after the other, as whoever comes back does. */
    private double answerTheRest(int sitting) throws Exception {
        double time = 0;
        for (int item = items.size() / 2; item < items.size(); item++) {
            time += answer(sitting, item, new Random(sitting));
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
