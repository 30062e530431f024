package org.twohats.admission;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says whether someone may begin one thing more. */
@Service
public class AdmissionService {

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final int SALT_BYTES = 32;

    private final Admissions admissions;
    private final Clock clock;
    private final int limit;
    private final SecureRandom random = new SecureRandom();
    private final Map<LocalDate, String> salts = new ConcurrentHashMap<>();

    AdmissionService(Admissions admissions, Clock clock, @Value("${two-hats.starts-per-hour}") int limit) {
        this.admissions = admissions;
        this.clock = clock;
        this.limit = limit;
    }

    /**
     * Lets someone begin something, and remembers it for an hour.
     *
     * @param address from which they ask
     * @return how long they have to wait, or nothing where they may begin now
     */
    @Transactional
    public Optional<Duration> admit(String address) {
        Optional<Network> network = Network.of(address);
        if (network.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Instant anHourAgo = now.minus(AN_HOUR);
        Set<String> hashes = Stream.of(now, anHourAgo)
                .map(moment -> network.get().hash(salt(day(moment))))
                .collect(Collectors.toSet());
        Admissions.Begun begun = admissions.since(anHourAgo, hashes);
        if (begun.number() >= limit) {
            Instant first = begun.first() == null ? now : begun.first();
            return Optional.of(Duration.between(anHourAgo, first).plusSeconds(1));
        }
        admissions.add(network.get().hash(salt(day(now))), now);
        return Optional.empty();
    }

    /** Forgets what is older than an hour, and the salts with which it was kept. */
    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT10M")
    @Transactional
    public void forgetWhatIsOver() {
        Instant anHourAgo = clock.instant().minus(AN_HOUR);
        salts.keySet().removeIf(day -> day.isBefore(day(anHourAgo)));
        admissions.deleteUntil(anHourAgo, day(anHourAgo));
    }

    private String salt(LocalDate day) {
        String known = salts.get(day);
        if (known != null) {
            return known;
        }
        byte[] bytes = new byte[SALT_BYTES];
        random.nextBytes(bytes);
        String salt =
                admissions.salt(day, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        salts.put(day, salt);
        return salt;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
