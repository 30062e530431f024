import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Puts many sittings into the database of a Two Hats that was started before and is stopped now.
 *
 * <p>{@code java -cp 'target/bench/lib/*' bench/Fill.java URL USER PASSWORD FIRST COUNT [over]}. Sittings have numbers,
 * from FIRST on. Each visitor has three, all of the full form: one with half of its answers and two that are finished,
 * of which one is shared. With {@code over}, all of them are due for deletion. {@code Crowd.java} knows ids and keys by
 * the numbers.
 */
public final class Fill {

    private static final int MOST = 2_000_000;
    private static final int SITTINGS_A_COMMIT = 2_000;
    private static final int SITTINGS_A_VISITOR = 3;
    private static final List<String> ANSWERS =
            List.of("CLEARLY_LEFT", "RATHER_LEFT", "BOTH", "RATHER_RIGHT", "CLEARLY_RIGHT", "SKIP");

    private final Random random = new Random(1);
    private final OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    private final List<String> items;
    private final boolean over;
    private long answers;

    private Fill(List<String> items, boolean over) {
        this.items = items;
        this.over = over;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        int first = Integer.parseInt(arguments[3]);
        int count = Integer.parseInt(arguments[4]);
        if (first < 0 || count < 1 || first + count > MOST) {
            throw new IllegalArgumentException("no more than " + MOST + " sittings");
        }
        Fill fill = new Fill(items(), arguments.length > 5 && arguments[5].equals("over"));
        try (Connection database = DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
            long from = System.nanoTime();
            fill.fill(database, first, count);
            System.out.printf(
                    "%d sittings with %d answers in %d s%n",
                    count, fill.answers, (System.nanoTime() - from) / 1_000_000_000);
        }
    }

    /** In the order in which the full form asks them. */
    private static List<String> items() throws IOException {
        String file = Files.readString(Path.of("src/main/resources/content/instrument/2026-1/items.yaml"));
        return Pattern.compile("- key: (\\S+)").matcher(file).results().map(key -> key.group(1)).toList();
    }

    private void fill(Connection database, int first, int count) throws SQLException {
        database.setAutoCommit(false);
        try (PreparedStatement sitting = database.prepareStatement("insert into sitting"
                        + " (id, visitor, edition, form, started_at, finished_at, kept_until)"
                        + " values (?, ?, '2026-1', 'FULL', ?, ?, ?)");
                PreparedStatement response = database.prepareStatement(
                        "insert into response (sitting_id, item_key, answer, answered_at) values (?, ?, ?, ?)");
                PreparedStatement share = database.prepareStatement("insert into share"
                        + " (id, token_hash, visitor, kind, subject, round, with_answers, created_at, kept_until)"
                        + " values (?, ?, ?, 'result', ?, 1, false, ?, ?)")) {
            int[] numbers = inOrderOfIds(first, count);
            for (int i = 0; i < count; i++) {
                add(sitting, response, share, numbers[i]);
                if (i % SITTINGS_A_COMMIT == SITTINGS_A_COMMIT - 1 || i == count - 1) {
                    sitting.executeBatch();
                    response.executeBatch();
                    share.executeBatch();
                    database.commit();
                }
            }
        }
    }

    /** So that indexes grow at one end: minutes, where any other order takes hours. */
    private static int[] inOrderOfIds(int first, int count) {
        return IntStream.range(first, first + count)
                .boxed()
                .sorted(Comparator.comparing(number -> id(number).toString()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void add(PreparedStatement sitting, PreparedStatement response, PreparedStatement share, int number)
            throws SQLException {
        UUID id = id(number);
        boolean draft = number % SITTINGS_A_VISITOR == 0;
        String visitor = sha256(key(number / SITTINGS_A_VISITOR));
        OffsetDateTime started = now.minusSeconds(random.nextInt(60 * 60 * 24 * 20));
        OffsetDateTime keptUntil = over ? now.minusSeconds(1 + random.nextInt(3600)) : started.plusDays(draft ? 30 : 90);
        sitting.setObject(1, id);
        sitting.setString(2, visitor);
        sitting.setObject(3, started);
        sitting.setObject(4, draft ? null : started.plusMinutes(5));
        sitting.setObject(5, keptUntil);
        sitting.addBatch();
        int given = draft ? items.size() / 2 : items.size();
        for (int i = 0; i < given; i++) {
            response.setObject(1, id);
            response.setString(2, items.get(i));
            response.setString(3, ANSWERS.get(random.nextInt(ANSWERS.size())));
            response.setObject(4, started.plusSeconds(10L * i));
            response.addBatch();
        }
        answers += given;
        if (number % SITTINGS_A_VISITOR == 1) {
            share.setObject(1, UUID.nameUUIDFromBytes(("share " + number).getBytes(StandardCharsets.US_ASCII)));
            share.setString(2, sha256("token " + number));
            share.setString(3, visitor);
            share.setObject(4, id);
            share.setObject(5, started.plusMinutes(6));
            share.setObject(6, keptUntil);
            share.addBatch();
        }
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
