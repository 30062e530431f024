package org.twohats.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.twohats.admission.AdmissionService;
import org.twohats.assessment.AssessmentService;
import org.twohats.hiring.HiringService;
import org.twohats.http.Addresses.Asking;
import org.twohats.http.Addresses.Line;
import org.twohats.matrix.MatrixService;
import org.twohats.sharing.SharingService;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.HttpVisitor.Page;

/**
 * With many sittings in it, PostgreSQL finds what each address asks for by an index: with a hundred thousand in each
 * build, with a million by {@code ./mvnw -Pplans}.
 *
 * <p>The statements are those that the program sends, with the plans by which the server carried them out: it writes them
 * into its log by itself, those of foreign keys among them.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "two-hats.public-address=http://localhost")
@ContextConfiguration(initializers = PlanTests.ServerThatTells.class)
@DirtiesContext
class PlanTests {

    /** They hold what is published, a few days and a few versions. Any other table grows with its visitors. */
    private static final Set<String> SMALL =
            Set.of("edition_file", "responsibility_file", "rule_file", "passing_salt", "flyway_schema_history");

    private static final String SITTINGS = System.getProperty("plans.sittings", "100000");
    private static final int MANY = 40;
    private static final int MOST_ROWS_READ = 1_000;

    private static Plans plans;

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Autowired
    private AssessmentService assessment;

    @Autowired
    private MatrixService matrices;

    @Autowired
    private HiringService hiring;

    @Autowired
    private SharingService sharing;

    @Autowired
    private AdmissionService admission;

    @Test
    void noStatementReadsATableThatGrowsFromEndToEnd() throws IOException, SQLException {
        plans.carryOut("many.sql", SITTINGS);
        int many = sittings();
        assertThat(many).isEqualTo(Integer.parseInt(SITTINGS));
        long before = plans.told();
        visitEveryAddress();
        clearUp();
        List<Plans.Read> reads = plans.since(before).stream()
                .filter(read -> !SMALL.contains(read.table()))
                .toList();

        assertThat(sittings()).as("what was over is gone").isLessThan(many);
        Set<String> tables = new TreeSet<>();
        reads.forEach(read -> tables.add(read.table()));
        assertThat(tables).as("each table that grows is read").containsExactlyElementsOf(growing());
        assertThat(reads.stream().map(Plans.Read::statement).distinct()).hasSizeGreaterThan(MANY);
        assertThat(reads).allSatisfy(read -> {
            assertThat(read.kind()).as("%s", read).isNotEqualTo("Seq Scan");
            assertThat(read.rows()).as("%s", read).isLessThanOrEqualTo(MOST_ROWS_READ);
        });
    }

    private int sittings() {
        Integer sittings = new JdbcTemplate(database).queryForObject("select count(*) from sitting", Integer.class);
        return sittings == null ? 0 : sittings;
    }

    private Set<String> growing() {
        Set<String> growing = new TreeSet<>(new JdbcTemplate(database)
                .queryForList(
                        "select table_name from information_schema.tables where table_schema = 'public'",
                        String.class));
        growing.removeAll(SMALL);
        return growing;
    }

    /** What deletes comes last, and what deletes everything after that. */
    private void visitEveryAddress() {
        Estate estate = Estate.of(new HttpVisitor(port));
        Comparator<Line> order = Comparator.comparing(
                        (Line line) -> line.method().equals("POST"))
                .thenComparing(line -> line.address().contains("unshare"))
                .thenComparing(line -> line.address().contains("delete"))
                .thenComparing(line -> line.address().contains("erase"));
        for (Line line : Addresses.all().stream().sorted(order).toList()) {
            HttpVisitor owner = estate.owner().at(port);
            Page page = OwnershipMatrixTests.send(line, owner, estate, Asking.OWNER);
            assertThat(page.status()).as("%s", line).isLessThan(500);
        }
        somebodyFromSomewhereElseBegins();
    }

    /** Only who comes from outside is counted. */
    private void somebodyFromSomewhereElseBegins() {
        HttpVisitor visitor = new HttpVisitor(port);
        String form = HttpVisitor.form(
                "_csrf", visitor.token(), "sitting", UUID.randomUUID().toString(), "form", "full");
        Page begun = visitor.send(visitor.request("/questionnaire")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        assertThat(begun.status()).isEqualTo(303);
    }

    /** A thousandth of everything is over. */
    private void clearUp() {
        assessment.measurePace();
        assessment.deleteWhatIsOver();
        matrices.deleteWhatIsOver();
        hiring.deleteWhatIsOver();
        sharing.deleteWhatIsOver();
        admission.forgetWhatIsOver();
    }

    static class ServerThatTells implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            plans = Plans.start();
            context.addApplicationListener((ApplicationListener<ContextClosedEvent>) closed -> plans.close());
            TestPropertyValues.of(
                            "spring.datasource.url=" + plans.url(),
                            "spring.datasource.username=postgres",
                            "spring.datasource.password=postgres")
                    .applyTo(context);
        }
    }
}
