package org.twohats.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sends what no browser and no decent client would, byte by byte. */
public final class RawHttp {

    private RawHttp() {}

    /**
     * @param head the request line and headers, one a line, without the empty line at the end
     * @param body sent as it is
     */
    public static HttpVisitor.Page send(int port, List<String> head, byte[] body) {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            List<String> lines = new ArrayList<>(head);
            lines.add("Connection: close");
            socket.getOutputStream()
                    .write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            try {
                socket.getOutputStream().write(body);
                socket.getOutputStream().flush();
            } catch (IOException e) {
                // The server had read enough; what it says comes below.
            }
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String[] parts = answer.split("\r\n\r\n", 2);
            String[] headers = parts[0].split("\r\n");
            Map<String, List<String>> read = new LinkedHashMap<>();
            Arrays.stream(headers)
                    .skip(1)
                    .map(line -> line.split(": ?", 2))
                    .forEach(header -> read.computeIfAbsent(header[0], name -> new ArrayList<>())
                            .add(header[1]));
            return new HttpVisitor.Page(
                    Integer.parseInt(headers[0].split(" ")[1]), read, parts.length > 1 ? parts[1] : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static HttpVisitor.Page send(int port, String... head) {
        return send(port, List.of(head), new byte[0]);
    }

    /** The body as chunks, so that nobody knows beforehand how long it is. */
    public static byte[] chunked(String body) {
        StringBuilder chunks = new StringBuilder();
        for (int i = 0; i < body.length(); i += 4096) {
            String chunk = body.substring(i, Math.min(body.length(), i + 4096));
            chunks.append(Integer.toHexString(chunk.length()))
                    .append("\r\n")
                    .append(chunk)
                    .append("\r\n");
        }
        return chunks.append("0\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
