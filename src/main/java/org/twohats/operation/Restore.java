package org.twohats.operation;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;

final class Restore implements Command {

    @Override
    public String usage() {
        return "restore FILE";
    }

    @Override
    public String meaning() {
        return "loads a backup into the database of the settings, which has to be empty";
    }

    @Override
    public void carryOut(Order order) throws IOException, SQLException {
        try (Archive archive = new Archive(order.file())) {
            Map<Table, Tally> found = Transfer.count(archive, order.progress("checking"));
            Transfer.compare(archive.tallies(), found);
            if (order.dryRun()) {
                Loading.check(archive, order.configured());
                order.say(found);
                order.say("The backup is whole, and could be restored to "
                        + order.configured().place() + ". Nothing was changed.");
                return;
            }
            Map<Table, Tally> written = Loading.load(archive, order.configured(), order);
            Transfer.compare(archive.tallies(), written);
            order.say(written);
            order.say("Restored to " + order.configured().place() + ". Every row was read back and agrees.");
        }
    }
}
