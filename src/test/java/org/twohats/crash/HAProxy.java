package org.twohats.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** HAProxy before two instances, with the settings of docs/operations.md. */
record HAProxy(Process process, int port) implements AutoCloseable {

    private static final String SETTINGS = """
            defaults
                mode http
                timeout connect 2s
                timeout client 30s
                timeout server 30s
                timeout http-request 10s
                timeout http-keep-alive 10s
                timeout check 5s
                option redispatch
                option forwardfor
            frontend visitors
                bind 127.0.0.1:%d
                default_backend hats
            backend hats
                balance roundrobin
                option httpchk GET /readyz
                http-check expect status 200
                default-server check inter 2s fall 2 rise 1
                server one 127.0.0.1:%d
                server two 127.0.0.1:%d
            """;

    static HAProxy start(Path program, Path folder, int one, int two) throws IOException {
        int port = ServerPair.freePort();
        Path settings = Files.writeString(folder.resolve("haproxy.cfg"), SETTINGS.formatted(port, one, two));
        Process process = new ProcessBuilder(program.toString(), "-db", "-f", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("haproxy.log").toFile())
                .start();
        return new HAProxy(process, port);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
