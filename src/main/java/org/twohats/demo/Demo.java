package org.twohats.demo;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twohats.assessment.AssessmentService;
import org.twohats.hiring.CaseName;
import org.twohats.hiring.Consultation;
import org.twohats.hiring.Factor;
import org.twohats.hiring.HiringService;
import org.twohats.instrument.Answer;
import org.twohats.instrument.Form;
import org.twohats.instrument.Item;
import org.twohats.instrument.Side;
import org.twohats.matrix.MatrixService;
import org.twohats.responsibility.Preset;
import org.twohats.role.Axis;
import org.twohats.visitor.Visitor;
import org.twohats.visitor.VisitorKey;

/**
 * In the profile {@code demo}, fills an empty database with results, a hiring case and a matrix of one visitor, before
 * anybody can visit, and says how to look at them. Where anything is stored already it stops the start: samples never
 * stand among what is real.
 */
@Component
class Demo implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final String PROFILE = "demo";
    private static final List<String> TABLES = List.of("sitting", "hiring_case", "matrix", "share");
    private static final int HALF_WAY = 10;

    private static final Map<String, List<String>> FIRST_PRODUCT_PERSON = Map.ofEntries(
            Map.entry("owner-means", List.of("one-team")),
            Map.entry("direction", List.of("founder")),
            Map.entry("detail", List.of("nobody")),
            Map.entry("hand-over", List.of("yes")),
            Map.entry("knows-market", List.of("yes")),
            Map.entry("builders", List.of("5-9")),
            Map.entry("teams", List.of("1")),
            Map.entry("stage", List.of("repeat-demand")),
            Map.entry("way-of-working", List.of("scrum")),
            Map.entry("posts", List.of("1")),
            Map.entry("outward-needs", List.of("customer-needs", "market")),
            Map.entry("inward-needs", List.of("stories")),
            Map.entry("danger-signs", List.of()),
            Map.entry("lead-owns-list", List.of("yes")),
            Map.entry("product-kind", List.of("software")));

    private final boolean wanted;
    private final JdbcClient database;
    private final AssessmentService assessment;
    private final HiringService hiring;
    private final MatrixService matrices;
    private final String publicAddress;
    private final VisitorKey key = VisitorKey.random(new SecureRandom());
    private final Visitor visitor = key.holder();

    Demo(
            Environment environment,
            JdbcClient database,
            AssessmentService assessment,
            HiringService hiring,
            MatrixService matrices,
            @Value("${two-hats.public-address}") String publicAddress) {
        this.wanted = environment.acceptsProfiles(Profiles.of(PROFILE));
        this.database = database;
        this.assessment = assessment;
        this.hiring = hiring;
        this.matrices = matrices;
        this.publicAddress = publicAddress.replaceFirst("/$", "");
    }

    /** @throws InvalidConfigurationPropertyValueException if anything is stored already */
    @Override
    public void afterSingletonsInstantiated() {
        if (wanted) {
            fill();
        }
    }

    private void fill() {
        if (TABLES.stream().anyMatch(this::hasRows)) {
            throw new InvalidConfigurationPropertyValueException(
                    "spring.profiles.active",
                    PROFILE,
                    "it fills an empty database with samples, and in this one something is stored already.");
        }
        sit(Form.FULL, 2, 2);
        sit(Form.FULL, -2, -1);
        assessment.share(key, sit(Form.QUICK, 1, -2), true);
        UUID draft = UUID.randomUUID();
        assessment.start(visitor, draft, Form.FULL).items().stream()
                .limit(HALF_WAY)
                .forEach(item -> assessment.answer(visitor, draft, item.key(), Answer.BOTH));
        openCase();
        UUID matrix = UUID.randomUUID();
        matrices.begin(visitor, matrix, "Payments", Preset.SPLIT_ROLES);
        matrices.share(key, matrix, MatrixService.READING);
    }

    /** The link opens what is stored, so it is shown to whoever starts the demo, and nowhere else. */
    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        if (wanted) {
            LOG.info("This is a demo. Open {}/return/{} to see what is in it", publicAddress, key.value());
        }
    }

    private boolean hasRows(String table) {
        return database.sql("select exists (select 1 from " + table + ")")
                .query(Boolean.class)
                .single();
    }

    /**
     * Answers everything and finishes; every fourth answer is in the middle.
     *
     * @param horizon how strategic the others are, from -2 to 2
     * @param orientation how outward they are, likewise
     */
    private UUID sit(Form form, int horizon, int orientation) {
        UUID id = UUID.randomUUID();
        List<Item> items = assessment.start(visitor, id, form).items();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            int wanted = item.axis() == Axis.HORIZON ? horizon : orientation;
            assessment.answer(visitor, id, item.key(), answer(item, i % 4 == 3 ? 0 : wanted));
        }
        assessment.finish(visitor, id);
        return id;
    }

    private static Answer answer(Item item, int keyed) {
        int displayed = item.positiveSide() == Side.RIGHT ? keyed : -keyed;
        return Arrays.stream(Answer.values())
                .filter(answer -> answer.displayed().equals(OptionalInt.of(displayed)))
                .findFirst()
                .orElseThrow();
    }

    private void openCase() {
        Consultation consultation = hiring.open(
                visitor, UUID.randomUUID(), CaseName.of("Payments team").orElse(CaseName.NONE));
        for (Optional<Factor> next = consultation.next(); next.isPresent(); next = consultation.next()) {
            Factor factor = next.get();
            List<String> levels = FIRST_PRODUCT_PERSON.getOrDefault(factor.key(), List.of());
            consultation = hiring.answer(
                    visitor,
                    consultation.hiringCase().id(),
                    org.twohats.hiring.Answer.of(factor, levels).orElseThrow());
        }
        hiring.share(key, consultation.hiringCase().id());
    }
}
