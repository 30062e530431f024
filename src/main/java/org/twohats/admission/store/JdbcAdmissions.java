package org.twohats.admission.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.twohats.admission.Admissions;

@Repository
class JdbcAdmissions implements Admissions {

    private final JdbcClient jdbc;

    JdbcAdmissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Begun since(Instant moment, Set<String> networks) {
        return jdbc.sql("select count(*), min(begun_at) from passing_start"
                        + " where network in (:networks) and begun_at > :moment")
                .param("networks", networks)
                .param("moment", utc(moment))
                .query((row, number) -> {
                    OffsetDateTime first = row.getObject(2, OffsetDateTime.class);
                    return new Begun(row.getInt(1), first == null ? null : first.toInstant());
                })
                .single();
    }

    /** Two at the very same moment count as one. */
    @Override
    public void add(String network, Instant moment) {
        jdbc.sql("insert into passing_start (network, begun_at) values (:network, :moment) on conflict do nothing")
                .param("network", network)
                .param("moment", utc(moment))
                .update();
    }

    @Override
    public String salt(LocalDate day, String proposed) {
        jdbc.sql("insert into passing_salt (begins_on, salt) values (:day, :salt) on conflict do nothing")
                .param("day", day)
                .param("salt", proposed)
                .update();
        return jdbc.sql("select salt from passing_salt where begins_on = :day")
                .param("day", day)
                .query(String.class)
                .single();
    }

    @Override
    public void deleteUntil(Instant moment, LocalDate saltsBefore) {
        jdbc.sql("delete from passing_start where begun_at <= :moment")
                .param("moment", utc(moment))
                .update();
        jdbc.sql("delete from passing_salt where begins_on < :day")
                .param("day", saltsBefore)
                .update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
