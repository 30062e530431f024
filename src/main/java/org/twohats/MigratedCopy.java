package org.twohats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/**
 * Migrates a copy of an H2 file, and puts it in the file's place when it is whole. H2 commits whatever makes or changes a
 * table at once: killed in its middle, a migration of the file itself would be half done and could never be done again. So
 * the file is always as it was before or as it is afterwards. See docs/decisions/0022.
 */
final class MigratedCopy implements FlywayMigrationStrategy {

    private static final String FILE = "jdbc:h2:file:";
    private static final String COPY = ".migrating";
    private static final String ENDING = ".mv.db";

    private final String url;
    private final String user;
    private final String password;

    MigratedCopy(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** @throws FlywayException if it cannot be opened or a migration fails; the file is then as it was */
    @Override
    public void migrate(Flyway flyway) {
        if (!url.startsWith(FILE) || url.startsWith(FILE + "~")) {
            flyway.migrate();
        } else if (isBehind(flyway)) {
            try (FileChannel lock =
                    FileChannel.open(path(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lock.lock();
                if (isBehind(flyway)) {
                    replace(flyway);
                    flyway.migrate();
                }
                Files.delete(path(".lock"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Looks whether there is anything to do, and has Flyway say so where there is nothing; the file is opened once for both. */
    private boolean isBehind(Flyway flyway) {
        try (Connection open = DriverManager.getConnection(url, user, password)) {
            if (on(url, flyway).info().pending().length > 0) {
                return !open.isClosed();
            }
            flyway.migrate();
            return false;
        } catch (SQLException e) {
            throw new FlywayException("the file cannot be opened", e);
        }
    }

    private void replace(Flyway flyway) throws IOException {
        Path copy = path(COPY + ENDING);
        Files.copy(path(ENDING), copy, StandardCopyOption.REPLACE_EXISTING);
        on(url.replace(name(), name() + COPY), flyway).migrate();
        try (FileChannel written = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(copy, path(ENDING), StandardCopyOption.ATOMIC_MOVE);
    }

    private Flyway on(String database, Flyway flyway) {
        return Flyway.configure()
                .configuration(flyway.getConfiguration())
                .dataSource(database, user, password)
                .load();
    }

    private Path path(String ending) {
        return Path.of(name() + ending);
    }

    private String name() {
        return url.substring(FILE.length()).replaceFirst(";.*", "");
    }
}
