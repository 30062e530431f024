package org.twohats.site.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Gives every body a time by which it has to be here, whether somebody reads it or not, so that nobody keeps us busy by
 * sending a byte a second. Tomcat's own limit begins anew with every byte.
 */
@Component
class BodyDeadline implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** As slow as the slowest connection that deserves patience: each of these buys another second. */
    private static final DataSize A_SECOND = DataSize.ofKilobytes(4);

    /** What is still read of a body that was refused, so that whoever sends it gets to see why. */
    private static final DataSize SWALLOWED = DataSize.ofMegabytes(2);

    private final Duration patience;

    BodyDeadline(@Value("${server.tomcat.connection-timeout}") Duration patience) {
        this.patience = patience;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(new Hurrying());
    }

    private final class Hurrying extends ValveBase {

        private Hurrying() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            org.apache.coyote.Request wire = request.getCoyoteRequest();
            if (wire.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null) {
                getNext().invoke(request, response);
                return;
            }
            InputBuffer buffer = wire.getInputBuffer();
            Body body = new Body(buffer, wire.getContentLengthLong(), patience);
            wire.setInputBuffer(body);
            try {
                getNext().invoke(request, response);
                if (!body.isWhole()) {
                    response.finishResponse();
                    body.swallow();
                    if (!body.isWhole()) {
                        wire.action(ActionCode.CLOSE_NOW, null);
                    }
                }
            } catch (SocketTimeoutException e) {
                wire.action(ActionCode.CLOSE_NOW, e);
            } finally {
                wire.setInputBuffer(buffer);
            }
        }
    }

    /** What is read of a body, until it is too late. */
    private static final class Body implements InputBuffer, ApplicationBufferHandler {

        private final InputBuffer buffer;
        private final long length;
        private final long until;
        private long read;
        private boolean whole;
        private @Nullable ByteBuffer swallowed;

        /** @param length below nothing where it is not known beforehand */
        private Body(InputBuffer buffer, long length, Duration patience) {
            this.buffer = buffer;
            this.length = length;
            this.until = System.nanoTime() + patience.toNanos();
        }

        boolean isWhole() {
            return whole || read == length;
        }

        /** @throws SocketTimeoutException if it does not come in time; the connection is of no use any more */
        @Override
        public int doRead(ApplicationBufferHandler into) throws IOException {
            Duration bought = Duration.ofMillis(read * 1000 / A_SECOND.toBytes());
            if (System.nanoTime() - until > bought.toNanos()) {
                throw new SocketTimeoutException("the body did not come in time");
            }
            int bytes = buffer.doRead(into);
            whole = bytes < 0;
            read += Math.max(0, bytes);
            return bytes;
        }

        void swallow() throws IOException {
            long most = read + SWALLOWED.toBytes();
            while (!isWhole() && read < most) {
                doRead(this);
            }
        }

        @Override
        public int available() {
            return buffer.available();
        }

        @Override
        public void setByteBuffer(ByteBuffer bytes) {
            swallowed = bytes;
        }

        @Override
        public @Nullable ByteBuffer getByteBuffer() {
            return swallowed;
        }

        @Override
        public void expand(int size) {
            // What is swallowed needs no room.
        }
    }
}
