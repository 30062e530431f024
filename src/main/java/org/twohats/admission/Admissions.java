package org.twohats.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps who began something lately, shared by all instances. */
public interface Admissions {

    /**
     * What was begun from a network.
     *
     * @param number how often
     * @param first when for the first time, or {@code null} where never
     */
    record Begun(int number, @Nullable Instant first) {}

    /** @param networks the hashes of one network under different salts */
    Begun since(Instant moment, Set<String> networks);

    void add(String network, Instant moment);

    /** The salt of the day, the same on every instance: that of whoever asks first. */
    String salt(LocalDate day, String proposed);

    void deleteUntil(Instant moment, LocalDate saltsBefore);
}
