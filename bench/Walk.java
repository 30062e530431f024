import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Walks through Two Hats as visitors do, from the start page over all questions to the result, and says what that cost
 * the server.
 *
 * <p>{@code java bench/Walk.java bench/journey.properties pid=1234 people=8}. It knows no host but 127.0.0.1, and it is
 * bounded in requests and in time. The exit code is 1 where a single request did not do what it should.
 */
public final class Walk {

    private static final int MOST_REQUESTS = 1_000_000;
    private static final int MOST_PEOPLE = 64;
    private static final int MOST_MINUTES = 60;

    /** Of {@code /proc/PID/stat}; every Linux that runs Java has this many in a second. */
    private static final double TICKS_A_SECOND = 100;

    /** Of each generation of the heap. */
    private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");

    private final Plan plan;
    private final long deadline;

    private Walk(Plan plan) {
        this.plan = plan;
        this.deadline = System.nanoTime() + Duration.ofMinutes(plan.minutes()).toNanos();
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            System.err.println("java bench/Walk.java bench/journey.properties [name=value …]");
            System.exit(2);
        }
        System.setProperty("http.maxConnections", String.valueOf(MOST_PEOPLE));
        System.setProperty("sun.net.http.retryPost", "false");
        System.exit(new Walk(Plan.read(arguments)).walk() ? 0 : 1);
    }

    private boolean walk() throws Exception {
        if (plan.warm() > 0) {
            round(plan.warm(), plan.seed());
        }
        boolean right = true;
        List<Double> costs = new ArrayList<>();
        for (int number = 1; number <= plan.rounds(); number++) {
            Round round = round(plan.requests(), plan.seed() + number);
            System.out.printf(Locale.ROOT, "round %d: %s%n", number, round);
            round.failures().stream().distinct().limit(5).forEach(failure -> System.out.println("  " + failure));
            right &= round.failures().isEmpty() && round.requests() > 0;
            costs.add(round.cost());
            if (plan.state() && plan.pid() > 0) {
                System.out.println("  " + state());
            }
        }
        costs.sort(null);
        if (plan.pid() > 0 && !costs.isEmpty()) {
            System.out.printf(
                    Locale.ROOT,
                    "CPU-s per 1,000 requests: median %.3f (%.3f to %.3f)%n",
                    costs.get(costs.size() / 2),
                    costs.get(0),
                    costs.get(costs.size() - 1));
        }
        return right;
    }

    private Round round(int requests, long seed) throws IOException, InterruptedException {
        Round round = new Round(new AtomicInteger(requests));
        double cpu = cpuSeconds();
        long from = System.nanoTime();
        List<Thread> people = new ArrayList<>();
        for (int i = 0; i < plan.people(); i++) {
            Random random = new Random(seed * MOST_PEOPLE + i);
            Thread person = new Thread(() -> new Person(round, random).walkOn());
            person.start();
            people.add(person);
        }
        for (Thread person : people) {
            person.join();
        }
        round.seconds = (System.nanoTime() - from) / 1e9;
        round.cpuSeconds = cpuSeconds() - cpu;
        return round;
    }

    /** What the server holds once it has cleared up. */
    private String state() throws IOException, InterruptedException {
        jcmd("GC.run");
        long heap = USED.matcher(jcmd("GC.heap_info"))
                .results()
                .mapToLong(generation -> Long.parseLong(generation.group(1)))
                .sum();
        Path process = Path.of("/proc", String.valueOf(plan.pid()));
        String threads = Files.readAllLines(process.resolve("status")).stream()
                .filter(line -> line.startsWith("Threads:"))
                .findFirst()
                .orElseThrow()
                .replaceAll("\\D", "");
        try (Stream<Path> files = Files.list(process.resolve("fd"))) {
            return "heap " + heap / 1024 + " MB, threads " + threads + ", open files " + files.count();
        }
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder("jcmd", String.valueOf(plan.pid()), command).start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jcmd.waitFor() != 0) {
            throw new IOException("jcmd " + command + " does not work: " + said);
        }
        return said;
    }

    private double cpuSeconds() throws IOException {
        if (plan.pid() == 0) {
            return 0;
        }
        String stat = Files.readString(Path.of("/proc", String.valueOf(plan.pid()), "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND;
    }

    /** What is asked for, and therefore what a duration belongs to. */
    private enum Step {
        START,
        BEGIN,
        RESUME,
        QUESTION,
        ANSWER,
        CHECK,
        FINISH,
        RESULT
    }

    /** What {@code journey.properties} says. */
    private record Plan(
            int port,
            long pid,
            String form,
            int people,
            int warm,
            int requests,
            int rounds,
            int minutes,
            boolean gzip,
            boolean state,
            long seed) {

        static Plan read(String[] arguments) throws IOException {
            Properties plan = new Properties();
            plan.load(new StringReader(Files.readString(Path.of(arguments[0]))));
            for (String argument : Arrays.copyOfRange(arguments, 1, arguments.length)) {
                String[] pair = argument.split("=", 2);
                if (pair.length < 2 || plan.setProperty(pair[0], pair[1]) == null) {
                    throw new IllegalArgumentException(arguments[0] + " does not know " + argument);
                }
            }
            return new Plan(
                    number(plan, "port", 65_535),
                    number(plan, "pid", Integer.MAX_VALUE),
                    plan.getProperty("form"),
                    number(plan, "people", MOST_PEOPLE),
                    number(plan, "warm", MOST_REQUESTS),
                    number(plan, "requests", MOST_REQUESTS),
                    number(plan, "rounds", 100),
                    number(plan, "minutes", MOST_MINUTES),
                    Boolean.parseBoolean(plan.getProperty("gzip")),
                    Boolean.parseBoolean(plan.getProperty("state")),
                    number(plan, "seed", Integer.MAX_VALUE));
        }

        private static int number(Properties plan, String name, int most) {
            int number = Integer.parseInt(plan.getProperty(name));
            if (number < 0 || number > most) {
                throw new IllegalArgumentException(name + " lies between 0 and " + most);
            }
            return number;
        }
    }

    /** So many requests, by whoever comes first, and what became of them. */
    private static final class Round {

        private final AtomicInteger left;
        private final int planned;
        private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
        private final Map<Step, ConcurrentLinkedQueue<Long>> nanoseconds = new EnumMap<>(Step.class);
        private double seconds;
        private double cpuSeconds;

        private Round(AtomicInteger left) {
            this.left = left;
            this.planned = left.get();
            Stream.of(Step.values()).forEach(step -> nanoseconds.put(step, new ConcurrentLinkedQueue<>()));
        }

        int requests() {
            return planned - Math.max(0, left.get());
        }

        List<String> failures() {
            return List.copyOf(failures);
        }

        /** CPU seconds of the server for a thousand requests. */
        double cost() {
            return cpuSeconds * 1000 / requests();
        }

        @Override
        public String toString() {
            String all = line("all", nanoseconds.values().stream().flatMap(ConcurrentLinkedQueue::stream));
            String each = nanoseconds.entrySet().stream()
                    .filter(step -> !step.getValue().isEmpty())
                    .map(step -> line(step.getKey().name().toLowerCase(Locale.ROOT), step.getValue().stream()))
                    .collect(Collectors.joining());
            return String.format(
                    Locale.ROOT,
                    "%d requests, %d failures, %.1f s, %.0f requests/s, %.2f CPU-s, %.3f CPU-s per 1,000 requests%s%s",
                    requests(),
                    failures.size(),
                    seconds,
                    requests() / seconds,
                    cpuSeconds,
                    cost(),
                    all,
                    each);
        }

        private static String line(String name, Stream<Long> durations) {
            long[] sorted = durations.mapToLong(Long::longValue).sorted().toArray();
            return sorted.length == 0
                    ? ""
                    : String.format(
                            Locale.ROOT,
                            "%n  %-8s %7d  p50 %7.2f ms  p99 %7.2f ms  max %8.2f ms",
                            name,
                            sorted.length,
                            sorted[sorted.length / 2] / 1e6,
                            sorted[(int) (sorted.length * 0.99)] / 1e6,
                            sorted[sorted.length - 1] / 1e6);
        }
    }

    /** One visitor after another, on one connection. */
    private final class Person {

        private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
        private static final Pattern SITTING = Pattern.compile("name=\"sitting\" value=\"([^\"]+)\"");
        private static final List<String> ANSWERS =
                List.of("clearly-left", "rather-left", "both", "rather-right", "clearly-right", "skip");
        private static final int MOST_QUESTIONS = 40;

        private final Round round;
        private final Random random;
        private final Map<String, String> cookies = new TreeMap<>();
        private String token = "";

        private Person(Round round, Random random) {
            this.round = round;
            this.random = random;
        }

        /** Journey after journey, until the round has no request left. */
        void walkOn() {
            while (round.left.get() > 0 && System.nanoTime() < deadline) {
                cookies.clear();
                try {
                    journey();
                } catch (Over e) {
                    return;
                } catch (IOException | RuntimeException e) {
                    round.failures.add(e.toString());
                    if (round.failures.size() > 100) {
                        return;
                    }
                }
            }
        }

        private void journey() throws IOException, Over {
            String start = page(Step.START, "/questionnaire");
            String next = form(
                    Step.BEGIN,
                    "/questionnaire",
                    "sitting=" + found(SITTING, start) + "&form=" + plan.form());
            next = redirect(Step.RESUME, next);
            for (int i = 0; !next.endsWith("/check"); i++) {
                if (i == MOST_QUESTIONS) {
                    throw new IOException("the questions do not end");
                }
                page(Step.QUESTION, next);
                next = form(Step.ANSWER, next, "answer=" + ANSWERS.get(random.nextInt(ANSWERS.size())));
            }
            page(Step.CHECK, next);
            next = form(Step.FINISH, next.replaceFirst("check$", "finish"), "");
            if (!next.startsWith("/results/")) {
                throw new IOException("the journey ends at " + next);
            }
            page(Step.RESULT, next);
        }

        private String page(Step step, String address) throws IOException, Over {
            HttpURLConnection answer = send(step, address, null, 200);
            try (InputStream body = answer.getInputStream()) {
                boolean packed = "gzip".equals(answer.getContentEncoding());
                byte[] page = (packed ? new GZIPInputStream(body) : body).readAllBytes();
                String text = new String(page, StandardCharsets.UTF_8);
                if (step != Step.RESULT) {
                    token = found(TOKEN, text);
                }
                return text;
            }
        }

        private String form(Step step, String address, String fields) throws IOException, Over {
            return away(send(step, address, "_csrf=" + token + "&" + fields, 303));
        }

        private String redirect(Step step, String address) throws IOException, Over {
            return away(send(step, address, null, 303));
        }

        private String away(HttpURLConnection answer) throws IOException {
            answer.getInputStream().close();
            return answer.getHeaderField("Location").replaceFirst("^http://[^/]+", "");
        }

        private HttpURLConnection send(Step step, String address, String form, int expected) throws IOException, Over {
            if (round.left.getAndDecrement() <= 0 || System.nanoTime() > deadline) {
                throw new Over();
            }
            URL url = new URL("http", InetAddress.getLoopbackAddress().getHostAddress(), plan.port(), address);
            HttpURLConnection exchange = (HttpURLConnection) url.openConnection();
            exchange.setInstanceFollowRedirects(false);
            exchange.setConnectTimeout(5_000);
            exchange.setReadTimeout(20_000);
            exchange.setRequestProperty("Accept", "text/html");
            if (plan.gzip()) {
                exchange.setRequestProperty("Accept-Encoding", "gzip");
            }
            if (!cookies.isEmpty()) {
                exchange.setRequestProperty("Cookie", cookies.entrySet().stream()
                        .map(Map.Entry::toString)
                        .collect(Collectors.joining("; ")));
            }
            long from = System.nanoTime();
            if (form != null) {
                exchange.setDoOutput(true);
                exchange.getOutputStream().write(form.getBytes(StandardCharsets.US_ASCII));
            }
            int status = exchange.getResponseCode();
            round.nanoseconds.get(step).add(System.nanoTime() - from);
            exchange.getHeaderFields().getOrDefault("Set-Cookie", List.of()).forEach(this::keep);
            if (status != expected) {
                throw new IOException(step + " " + address.replaceFirst("[0-9a-f-]{36}", "…") + " answered " + status);
            }
            return exchange;
        }

        private void keep(String cookie) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }

        private String found(Pattern pattern, String page) throws IOException {
            Matcher matcher = pattern.matcher(page);
            if (!matcher.find()) {
                throw new IOException("no " + pattern);
            }
            return matcher.group(1);
        }
    }

    /** The round has no request left. */
    private static final class Over extends Exception {}
}
