package org.twohats.operation;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the running program answer whoever runs it, where it has an H2 file for itself. */
@Component
class ControlRoom {

    private static final Logger LOG = LoggerFactory.getLogger(ControlRoom.class);

    private final DataSource connections;
    private final Database database;
    private @Nullable ControlSocket socket;

    ControlRoom(DataSource connections, @Value("${spring.datasource.url}") String url) {
        this.connections = connections;
        this.database = new Database(url, "", "");
    }

    /** Before it is said that the site is ready. */
    @Order(0)
    @EventListener(ApplicationReadyEvent.class)
    synchronized void open() {
        if (!database.isFile() || socket != null) {
            return;
        }
        try {
            ControlSocket opened = ControlSocket.open(database.folder());
            socket = opened;
            Thread thread = new Thread(() -> opened.answer(this::backUp), "control");
            thread.setDaemon(true);
            thread.start();
        } catch (IOException | UnsupportedOperationException e) {
            LOG.warn("A backup cannot be taken while this runs, only while it is stopped: {}", e.getMessage());
        }
    }

    @EventListener(ContextClosedEvent.class)
    synchronized void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }

    private void backUp(OutputStream out) throws IOException {
        try (Connection connection = connections.getConnection()) {
            JdbcSource source = JdbcSource.asOfNow(connection);
            try {
                ArchiveTarget archive = new ArchiveTarget(source.version(), out);
                Transfer.copy(source, archive, Progress.SILENT);
                archive.finish();
            } finally {
                source.end();
            }
            LOG.info("A backup was taken");
        } catch (SQLException | RuntimeException e) {
            LOG.warn("A backup could not be taken: {}", e.getMessage());
            throw new IOException(e);
        }
    }
}
