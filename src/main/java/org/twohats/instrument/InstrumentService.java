package org.twohats.instrument;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Hands out editions: the one in force, and every one that a sitting here was ever begun with. */
@Service
public class InstrumentService {

    private static final Logger LOG = LoggerFactory.getLogger(InstrumentService.class);

    private final Instruments instruments;
    private final KeptEditions kept;
    private final Map<String, Edition> read = new ConcurrentHashMap<>();
    private final Edition inForce;

    InstrumentService(Instruments instruments, KeptEditions kept) {
        this.instruments = instruments;
        this.kept = kept;
        List<EditionFiles> shipped = instruments.shipped();
        shipped.forEach(this::keep);
        this.inForce = edition(shipped.get(shipped.size() - 1).edition());
    }

    /** The edition with which new sittings begin. */
    public Edition inForce() {
        return inForce;
    }

    /** @throws NoSuchEdition if nothing was published under that name */
    public Edition edition(String name) {
        return read.computeIfAbsent(
                name, missing -> instruments.read(kept.find(missing).orElseThrow(() -> new NoSuchEdition(missing))));
    }

    private void keep(EditionFiles shipped) {
        kept.find(shipped.edition())
                .ifPresentOrElse(
                        before -> {
                            if (!before.equals(shipped)) {
                                LOG.warn(
                                        "The files of edition {} differ from those it was published with here."
                                                + " The published ones stay in use; a change needs a new edition.",
                                        shipped.edition());
                            }
                        },
                        () -> {
                            instruments.read(shipped);
                            kept.keep(shipped);
                        });
    }
}
