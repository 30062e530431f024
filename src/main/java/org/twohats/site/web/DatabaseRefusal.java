package org.twohats.site.web;

import java.sql.SQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says in one sentence why the start stopped where the database did not let us in. */
class DatabaseRefusal extends AbstractFailureAnalyzer<SQLException> {

    /** H2's code for a database that another process has open. */
    private static final int IN_USE = 90020;

    private final Environment environment;

    DatabaseRefusal(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected FailureAnalysis analyze(Throwable failure, SQLException refusal) {
        String url = environment.getProperty("spring.datasource.url", "");
        String place = ReadyLine.place(url, environment.getProperty("two-hats.data", ""));
        if (root(refusal).getErrorCode() == IN_USE) {
            return new FailureAnalysis(
                    "Another Two Hats is already using the data in " + place + ".",
                    "Stop it first, give this one a folder of its own with --two-hats.data=…, or let both use"
                            + " PostgreSQL.",
                    failure);
        }
        if (url.startsWith("jdbc:h2:file:")) {
            return new FailureAnalysis(
                    "The data in " + place + " cannot be opened: "
                            + root(refusal).getMessage(),
                    "Make sure that the folder exists or can be made, that this user may write to it, and that the"
                            + " disk is not full.",
                    failure);
        }
        return new FailureAnalysis(
                "The database at " + place + " cannot be used: " + root(refusal).getMessage(),
                "Make sure that it runs, and that SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and"
                        + " SPRING_DATASOURCE_PASSWORD are right.",
                failure);
    }

    private static SQLException root(SQLException refusal) {
        return refusal.getCause() instanceof SQLException cause ? root(cause) : refusal;
    }
}
