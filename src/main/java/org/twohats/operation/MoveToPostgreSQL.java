package org.twohats.operation;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

final class MoveToPostgreSQL implements Command {

    @Override
    public String usage() {
        return "move-to-postgresql";
    }

    @Override
    public String meaning() {
        return "copies everything from the H2 file to the PostgreSQL of the settings, which has to be empty";
    }

    @Override
    public void carryOut(Order order) throws IOException, SQLException {
        Database into = order.configured();
        if (!into.isPostgreSQL()) {
            throw new Refusal("The settings name no PostgreSQL. Set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME"
                    + " and SPRING_DATASOURCE_PASSWORD first.");
        }
        try (Connection database = order.embedded().open()) {
            JdbcSource from = JdbcSource.asOfNow(database);
            if (order.dryRun()) {
                Loading.check(from, into);
                order.say(Transfer.count(from, order.progress("reading")));
                order.say("All of this could be moved from " + order.embedded().place() + " to " + into.place()
                        + ". Nothing was changed.");
            } else {
                Map<Table, Tally> written = Loading.load(from, into, order);
                order.say(written);
                order.say("Moved from " + order.embedded().place() + " to " + into.place()
                        + ". Every row was read back and agrees. The H2 file is as it was.");
            }
            from.end();
        }
    }
}
