package org.twohats.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Every statement that goes to the database, except those of the hourly clearing-up. */
public final class Statements implements StatementInspector {

    static final String INSPECTED =
            "spring.jpa.properties.hibernate.session_factory.statement_inspector=org.twohats.testing.Statements";

    private static final List<String> SENT = new CopyOnWriteArrayList<>();

    @Override
    public String inspect(String sql) {
        if (!Thread.currentThread().getName().startsWith("scheduling")) {
            SENT.add(sql);
        }
        return sql;
    }

    /** What the work sends, in order. Nothing else may go on meanwhile. */
    public static List<String> of(Runnable work) {
        int before = SENT.size();
        work.run();
        return List.copyOf(SENT.subList(before, SENT.size()));
    }
}
