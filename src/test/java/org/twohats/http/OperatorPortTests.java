package org.twohats.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.HttpVisitor.Page;
import org.twohats.testing.ServerProcess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What whoever runs the site sees of it, what visitors see of that, and what the log says. */
class OperatorPortTests {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final List<String> CLOSED = List.of(
            "beans",
            "caches",
            "conditions",
            "configprops",
            "env",
            "flyway",
            "heapdump",
            "h2-console",
            "httpexchanges",
            "loggers",
            "logfile",
            "mappings",
            "metrics",
            "scheduledtasks",
            "shutdown",
            "threaddump");

    /** Counters of where questionnaires were left: after 0 to 24 answers of one form, and 0 to 12 of the other. */
    private static final int PLACES_TO_LEAVE_AT = 25 + 13;

    private static final List<String> FOR_THE_OPERATOR = List.of("prometheus", "info", "sbom", "sbom/application");

    @TempDir
    private Path folder;

    @Test
    void theOperatorSeesFiguresOnAPortOfTheirOwnAndVisitorsSeeNothing() throws IOException {
        try (ServerProcess server = ServerProcess.start(
                folder,
                Map.of("LOGGING_STRUCTURED_FORMAT_CONSOLE", "ecs", "SPRING_PROFILES_ACTIVE", "production"),
                "--management.server.port=0",
                "--management.endpoints.web.exposure.include=*")) {
            HttpVisitor visitor = new HttpVisitor(server.port());
            int port = otherPort(server);
            HttpVisitor operator = new HttpVisitor(port);
            UUID sitting = visitor.begin("quick");
            visitor.answerAll(sitting, "both");
            visitor.finish(sitting);
            UUID hiringCase = visitor.openCase("Payments");
            visitor.tellAll(hiringCase, Estate.FIRST_PRODUCT_PERSON);
            visitor.beginMatrix("Payments", "split-roles");
            assertThat(visitor.get("/sheet.pdf").status()).isEqualTo(200);
            visitor.postWithoutToken("/questionnaire", "form", "quick");
            visitor.send(visitor.request("/questionnaire")
                    .header("Sec-Fetch-Site", "cross-site")
                    .POST(BodyPublishers.ofString("form=quick")));

            String figures = operator.get("/actuator/prometheus").body();
            assertThat(figures)
                    .contains(
                            "twohats_sittings_begun_total{form=\"quick\"} 1.0",
                            "twohats_sittings_finished_total{form=\"quick\"} 1.0",
                            "twohats_sittings_finished_total{form=\"full\"} 0.0",
                            "twohats_sittings_over_total 0.0",
                            "twohats_starts_refused_total 0.0",
                            "twohats_verdicts_total{verdict=\"balanced\"} 1.0",
                            "twohats_verdicts_total{verdict=\"product-owner\"} 0.0",
                            "twohats_hiring_opened_total 1.0",
                            "twohats_hiring_verdicts_total{verdict=\"one-person\"} 1.0",
                            "twohats_hiring_verdicts_total{verdict=\"not-yet\"} 0.0",
                            "twohats_hiring_over_total 0.0",
                            "twohats_matrices_begun_total 1.0",
                            "twohats_matrices_over_total 0.0",
                            "twohats_links_over_total 0.0",
                            "twohats_pdfs_printed_total 1.0",
                            "twohats_pdfs_refused_total 0.0",
                            "twohats_forms_refused_total{why=\"token\"} 1.0",
                            "twohats_forms_refused_total{why=\"elsewhere\"} 1.0",
                            "twohats_requests_unanswered_total 0.0",
                            "hikaricp_connections_pending",
                            "jvm_memory_used_bytes")
                    .doesNotContain(sitting.toString());
            assertThat(figures.lines().filter(line -> !line.startsWith("#")).count())
                    .isLessThan(500 - PLACES_TO_LEAVE_AT);
            ourOwnAreAllInTheDocumentation(figures);
            assertThat(operator.get("/actuator/info").body())
                    .contains("\"build\"", "\"version\"", "\"git\"", "\"database\":\"H2 file\"", "\"warning\"");
            assertThat(operator.get("/actuator/sbom/application").body())
                    .contains("\"bomFormat\"", "spring-boot", "postgresql");
            assertThat(operator.get("/actuator/health/dependencies").status()).isEqualTo(200);

            for (String closed : CLOSED) {
                assertThat(visitor.get("/actuator/" + closed).status())
                        .as(closed)
                        .isEqualTo(404);
                assertThat(operator.get("/actuator/" + closed).status())
                        .as(closed)
                        .isEqualTo(404);
            }
            for (String open : FOR_THE_OPERATOR) {
                assertThat(visitor.get("/actuator/" + open).status()).as(open).isEqualTo(404);
                assertThat(operator.get("/actuator/" + open).status()).as(open).isEqualTo(200);
            }
            assertThat(isOpenFromOutside(port)).isFalse();
            everyLineIsJsonAndNoneHoldsASecret(server, visitor, sitting);
        }
    }

    private static void ourOwnAreAllInTheDocumentation(String figures) throws IOException {
        String documented = Files.readString(Path.of("docs/operations.md"));
        List<String> own = figures.lines()
                .filter(line -> line.startsWith("# TYPE twohats_"))
                .map(line -> line.split(" ")[2].replaceFirst("_total$", ""))
                .toList();
        assertThat(own)
                .hasSizeGreaterThan(10)
                .allSatisfy(name -> assertThat(documented).contains("`" + name + "_total`"));
    }

    private static void everyLineIsJsonAndNoneHoldsASecret(ServerProcess server, HttpVisitor visitor, UUID sitting) {
        JsonMapper json = JsonMapper.shared();
        Page broken = visitor.send(visitor.request("/actuator/%0d%0aforged").GET());
        assertThat(broken.status()).isBetween(400, 404);
        server.log().lines().filter(line -> !line.startsWith("Picked up")).forEach(line -> {
            JsonNode entry = json.readTree(line);
            assertThat(entry.has("@timestamp")).as(line).isTrue();
            assertThat(entry.has("message")).as(line).isTrue();
        });
        assertThat(server.log())
                .contains("The data are in an H2 file at")
                .doesNotContain(visitor.cookies().get("visitor"), visitor.token(), sitting.toString());
    }

    private static int otherPort(ServerProcess server) {
        Matcher ports = PORT.matcher(server.log());
        while (ports.find()) {
            int port = Integer.parseInt(ports.group(1));
            if (port != server.port()) {
                return port;
            }
        }
        throw new IllegalStateException("there is no second port:\n" + server.log());
    }

    /** From another address of this machine, which is as good as another machine. */
    private static boolean isOpenFromOutside(int port) throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .anyMatch(address -> {
                    try (Socket socket = new Socket(address, port)) {
                        return socket.isConnected();
                    } catch (IOException e) {
                        return false;
                    }
                });
    }
}
