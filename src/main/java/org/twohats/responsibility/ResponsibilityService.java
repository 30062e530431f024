package org.twohats.responsibility;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Hands out the responsibilities: those in force, and every edition that was ever in force here. */
@Service
public class ResponsibilityService implements Responsibilities {

    private static final Logger LOG = LoggerFactory.getLogger(ResponsibilityService.class);

    private final ShippedResponsibilities responsibilities;
    private final KeptResponsibilities kept;
    private final Map<String, Responsibilities> read = new ConcurrentHashMap<>();
    private final Responsibilities inForce;

    ResponsibilityService(ShippedResponsibilities responsibilities, KeptResponsibilities kept) {
        this.responsibilities = responsibilities;
        this.kept = kept;
        List<ResponsibilityTexts> shipped = responsibilities.shipped();
        shipped.forEach(this::keep);
        this.inForce = edition(shipped.get(shipped.size() - 1).edition());
    }

    @Override
    public String edition() {
        return inForce.edition();
    }

    @Override
    public List<Responsibility> all() {
        return inForce.all();
    }

    @Override
    public ResponsibilityWords in(Locale locale) {
        return inForce.in(locale);
    }

    /** @throws NoSuchEdition if nothing was published under that name */
    public Responsibilities edition(String name) {
        return read.computeIfAbsent(
                name,
                missing -> responsibilities.read(kept.find(missing).orElseThrow(() -> new NoSuchEdition(missing))));
    }

    private void keep(ResponsibilityTexts shipped) {
        kept.find(shipped.edition())
                .ifPresentOrElse(
                        before -> {
                            if (!before.equals(shipped)) {
                                LOG.warn(
                                        "The files of the responsibilities {} differ from those they were published"
                                                + " with here. The published ones stay in use; a change needs a new"
                                                + " edition.",
                                        shipped.edition());
                            }
                        },
                        () -> {
                            responsibilities.read(shipped);
                            kept.keep(shipped);
                        });
    }
}
