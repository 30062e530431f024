package org.twohats.operation;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The way from a terminal into the running program: a socket of the file system in a folder that only the user may enter
 * who runs the program. No port is opened, and who may call is for the operating system to decide. See
 * docs/decisions/0011.
 *
 * <p>A caller says {@code backup}; what comes back is {@code +} and the backup, or {@code -} and a sentence.
 */
final class ControlSocket implements AutoCloseable {

    private static final String FOLDER = "control";
    private static final String SOCKET = "socket";
    private static final String BACKUP = "backup";

    private final Path path;
    private final ServerSocketChannel channel;

    private ControlSocket(Path path, ServerSocketChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** What the running program does for a caller. */
    interface Answering {

        /** @throws Refusal if it cannot be done */
        void backUp(OutputStream out) throws Exception;
    }

    /**
     * Waits for callers. Nobody else may use the folder of data meanwhile, so a socket that is there already was left
     * behind by a program that was killed.
     */
    static ControlSocket open(Path data) throws IOException {
        Own.folder(data.resolve(FOLDER));
        Path path = path(data);
        Files.deleteIfExists(path);
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.bind(UnixDomainSocketAddress.of(path));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        return new ControlSocket(path, channel);
    }

    /** Answers one caller after the other until the socket is closed. */
    void answer(Answering answering) {
        while (channel.isOpen()) {
            try (SocketChannel caller = channel.accept()) {
                answer(caller, answering);
            } catch (IOException e) {
                // The caller has gone away, or we are closing.
            }
        }
    }

    private static void answer(SocketChannel caller, Answering answering) throws IOException {
        byte[] wish = new byte[BACKUP.length()];
        InputStream in = Channels.newInputStream(caller);
        if (in.readNBytes(wish, 0, wish.length) < wish.length
                || !new String(wish, StandardCharsets.US_ASCII).equals(BACKUP)) {
            return;
        }
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(caller));
        out.write('+');
        try {
            answering.backUp(out);
            out.flush();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            // What was sent has no end, so the caller knows that it is not whole.
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
    }

    /** Calls the program that uses the data, or nobody where none answers. */
    static Optional<Caller> call(Path data) {
        try {
            return Optional.of(new Caller(SocketChannel.open(UnixDomainSocketAddress.of(path(data)))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The system allows about a hundred letters, so the shorter way to say it is taken. */
    private static Path path(Path data) {
        Path whole = data.resolve(FOLDER).resolve(SOCKET).toAbsolutePath();
        Path here = Path.of("").toAbsolutePath();
        Path from = whole.startsWith(here) ? here.relativize(whole) : whole;
        return from.toString().length() < whole.toString().length() ? from : whole;
    }

    /** Someone at a terminal. */
    record Caller(SocketChannel channel) implements AutoCloseable {

        /** Writes what the program reads out. */
        void backUp(OutputStream out, Order order) throws IOException {
            Channels.newOutputStream(channel).write(BACKUP.getBytes(StandardCharsets.US_ASCII));
            InputStream in = Channels.newInputStream(channel);
            if (in.read() != '+') {
                throw new Refusal("The running Two Hats does not answer. Its log may say why.");
            }
            order.say("Two Hats is running, and reads its data out.");
            in.transferTo(out);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
