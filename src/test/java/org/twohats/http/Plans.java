package org.twohats.http;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A PostgreSQL that writes each statement which it carries out into a file, with the plan and what it read. */
final class Plans implements AutoCloseable {

    private static final String PLAN = " plan:\n";

    private final EmbeddedPostgres server;
    private final Path log;

    private Plans(EmbeddedPostgres server, Path log) {
        this.server = server;
        this.log = log;
    }

    /**
     * One place of a plan at which rows of a table were read.
     *
     * @param kind as PostgreSQL calls it, such as "Index Scan"
     * @param rows that were read altogether, those that did not fit among them
     */
    record Read(String statement, String kind, String table, double rows) {}

    static Plans start() {
        try {
            Path folder = Files.createTempDirectory("two-hats-plans");
            return new Plans(
                    EmbeddedPostgres.builder()
                            .setServerConfig("fsync", "off")
                            .setServerConfig("shared_buffers", "512MB")
                            .setServerConfig("max_wal_size", "8GB")
                            .setServerConfig("autovacuum", "off")
                            .setServerConfig("logging_collector", "on")
                            .setServerConfig("log_destination", "jsonlog")
                            .setServerConfig("log_directory", folder.toString())
                            .setServerConfig("log_filename", "plans")
                            .setServerConfig("log_file_mode", "0644")
                            .setServerConfig("log_rotation_size", "0")
                            .setServerConfig("log_rotation_age", "0")
                            .setServerConfig("session_preload_libraries", "auto_explain")
                            .setServerConfig("auto_explain.log_min_duration", "0")
                            .setServerConfig("auto_explain.log_format", "json")
                            .setServerConfig("auto_explain.log_analyze", "on")
                            .setServerConfig("auto_explain.log_timing", "off")
                            .setServerConfig("auto_explain.log_nested_statements", "on")
                            .start(),
                    folder.resolve("plans.json"));
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start here", e);
        }
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** The statements of a file beside this class, with so many sittings, as long as they may take. */
    void carryOut(String file, String sittings) throws IOException, SQLException {
        String statements = new ClassPathResource(file, Plans.class)
                .getContentAsString(StandardCharsets.UTF_8)
                .replace(":sittings", sittings);
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String one : statements.split(";\n", -1)) {
                statement.execute(one);
            }
        }
    }

    /** How much it has told so far. */
    long told() throws IOException {
        return Files.size(log);
    }

    /** What was read since it had told so much. */
    List<Read> since(long before) throws IOException {
        List<Read> reads = new ArrayList<>();
        byte[] told = Files.readAllBytes(log);
        JsonMapper json = JsonMapper.shared();
        new String(told, (int) before, told.length - (int) before, StandardCharsets.UTF_8)
                .lines()
                .map(line -> json.readTree(line).path("message").asString(""))
                .filter(message -> message.contains(PLAN))
                .map(message -> json.readTree(message.substring(message.indexOf(PLAN) + PLAN.length())))
                .forEach(plan -> add(reads, plan.path("Query Text").asString(), plan.path("Plan")));
        return reads;
    }

    private static void add(List<Read> reads, String statement, JsonNode plan) {
        String kind = plan.path("Node Type").asString();
        if (kind.endsWith("Scan") && plan.has("Relation Name")) {
            double rows = plan.path("Actual Rows").asDouble()
                    + plan.path("Rows Removed by Filter").asDouble()
                    + plan.path("Rows Removed by Index Recheck").asDouble();
            reads.add(new Read(
                    statement,
                    kind,
                    plan.path("Relation Name").asString(),
                    rows * plan.path("Actual Loops").asDouble()));
        }
        for (JsonNode part : plan.path("Plans")) {
            add(reads, statement, part);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
