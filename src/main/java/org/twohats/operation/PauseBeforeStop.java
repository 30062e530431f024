package org.twohats.operation;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Goes on answering for a while after it was told to stop. {@code /readyz} says no from the first moment, so that a proxy
 * which asks there sends visitors to other instances before this one closes its door.
 */
@Component
class PauseBeforeStop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PauseBeforeStop.class);

    private final Duration pause;
    private volatile boolean running;

    PauseBeforeStop(@Value("${two-hats.pause-before-stop}") Duration pause) {
        this.pause = pause;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        if (pause.isZero()) {
            return;
        }
        LOG.info("Asked to stop: still answering for {} s, and no longer ready", pause.toSeconds());
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before everything else, and above all before the server that answers. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
