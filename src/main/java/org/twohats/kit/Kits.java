package org.twohats.kit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what was decided about kits. */
public interface Kits {

    Optional<KeptKit> find(UUID hiringCase);

    /** The same, and nobody else changes it until this transaction ends. */
    Optional<KeptKit> findForChange(UUID hiringCase);

    /** What is kept of those cases, in any order; in as many questions for a hundred as for one. */
    List<KeptKit> all(Collection<UUID> hiringCases);

    /** Keeps what was not kept before. */
    void add(KeptKit kit);

    /** Keeps what changed since it was {@linkplain #findForChange found for change} in the same transaction. */
    void save(KeptKit kit);

    void deleteAll(Collection<UUID> hiringCases);
}
