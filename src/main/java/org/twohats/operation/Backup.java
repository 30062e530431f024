package org.twohats.operation;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

final class Backup implements Command {

    @Override
    public String usage() {
        return "backup FILE";
    }

    @Override
    public String meaning() {
        return "writes everything in the database of the settings to a new file, while the site goes on";
    }

    /** A running Two Hats has its H2 file for itself, so it is asked to read it out. */
    @Override
    public void carryOut(Order order) throws IOException, SQLException {
        Path file = order.file();
        if (Files.exists(file)) {
            throw new Refusal(file + " is there already, and nothing is overwritten.");
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            String place;
            try (FileChannel channel = Own.file(part);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                place = write(order, out);
                out.flush();
                channel.force(true);
            }
            try (Archive archive = new Archive(part)) {
                Map<Table, Tally> found = Transfer.count(archive, order.progress("reading back"));
                Transfer.compare(archive.tallies(), found);
                order.say(found);
            }
            if (order.dryRun()) {
                Files.delete(part);
                order.say("%s could be backed up to %s. The copy that this took was deleted again."
                        .formatted(place, file));
                return;
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            order.say("%s is backed up to %s (%,d kB). Every row was read back and agrees."
                    .formatted(place, file, Files.size(file) / 1000 + 1));
        } catch (FileAlreadyExistsException e) {
            throw new Refusal(part + " is there already: another backup is being written, or was cut short.", e);
        } catch (IOException | SQLException | RuntimeException e) {
            Files.deleteIfExists(part);
            throw e;
        }
    }

    /** @return where the rows come from */
    private static String write(Order order, OutputStream out) throws IOException, SQLException {
        Database from = order.configured();
        Optional<ControlSocket.Caller> running = from.isFile() ? ControlSocket.call(from.folder()) : Optional.empty();
        if (running.isPresent()) {
            try (ControlSocket.Caller caller = running.get()) {
                caller.backUp(out, order);
            }
        } else {
            try (Connection database = from.open()) {
                JdbcSource source = JdbcSource.asOfNow(database);
                ArchiveTarget archive = new ArchiveTarget(source.version(), out);
                Transfer.copy(source, archive, order.progress("reading"));
                archive.finish();
                source.end();
            }
        }
        return from.place();
    }
}
