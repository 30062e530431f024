import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Puts many sittings into the database of a Two Hats that was started before and is stopped now.
 *
 * <p>{@code java -cp 'target/bench/lib/*' bench/Fill.java URL USER PASSWORD SITTINGS OVER}. The first OVER of them are
 * due for deletion; of the others two in three are finished. Each has the twelve answers of the quick form.
 */
public final class Fill {

    private static final int MOST = 2_000_000;
    private static final int SITTINGS_A_COMMIT = 500;
    private static final List<String> ITEMS = List.of(
            "weeks-or-years",
            "users-or-builders",
            "many-or-one",
            "customer-or-team-news",
            "why-or-how",
            "needs-or-workings",
            "choose-or-use",
            "agree-on-change",
            "point-or-steps",
            "new-listeners",
            "years-or-days",
            "idea-partner");
    private static final List<String> ANSWERS =
            List.of("CLEARLY_LEFT", "RATHER_LEFT", "BOTH", "RATHER_RIGHT", "CLEARLY_RIGHT", "SKIP");

    private final Random random = new Random(1);
    private final OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);

    public static void main(String[] arguments) throws SQLException {
        int sittings = Integer.parseInt(arguments[3]);
        int over = Integer.parseInt(arguments[4]);
        if (sittings < 0 || sittings > MOST || over > sittings) {
            throw new IllegalArgumentException("from 0 to " + MOST + " sittings, and no more that are over");
        }
        try (Connection database = DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
            long from = System.nanoTime();
            new Fill().fill(database, sittings, over);
            System.out.printf("%d sittings in %d s%n", sittings, (System.nanoTime() - from) / 1_000_000_000);
        }
    }

    private void fill(Connection database, int sittings, int over) throws SQLException {
        database.setAutoCommit(false);
        try (PreparedStatement sitting = database.prepareStatement("insert into sitting"
                        + " (id, visitor, edition, form, started_at, finished_at, kept_until)"
                        + " values (?, ?, '2026-1', 'QUICK', ?, ?, ?)");
                PreparedStatement response = database.prepareStatement(
                        "insert into response (sitting_id, item_key, answer, answered_at) values (?, ?, ?, ?)")) {
            for (int i = 0; i < sittings; i++) {
                add(sitting, response, i < over, i % 3 != 0);
                if (i % SITTINGS_A_COMMIT == SITTINGS_A_COMMIT - 1 || i == sittings - 1) {
                    sitting.executeBatch();
                    response.executeBatch();
                    database.commit();
                }
            }
        }
    }

    private void add(PreparedStatement sitting, PreparedStatement response, boolean over, boolean finished)
            throws SQLException {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        OffsetDateTime started = now.minusSeconds(random.nextInt(60 * 60 * 24 * 20));
        sitting.setObject(1, id);
        sitting.setString(2, Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong()));
        sitting.setObject(3, started);
        sitting.setObject(4, finished ? started.plusMinutes(5) : null);
        sitting.setObject(5, over ? now.minusSeconds(1 + random.nextInt(3600)) : started.plusDays(finished ? 90 : 30));
        sitting.addBatch();
        for (int i = 0; i < ITEMS.size(); i++) {
            response.setObject(1, id);
            response.setString(2, ITEMS.get(i));
            response.setString(3, ANSWERS.get(random.nextInt(ANSWERS.size())));
            response.setObject(4, started.plusSeconds(20L * i));
            response.addBatch();
        }
    }
}
