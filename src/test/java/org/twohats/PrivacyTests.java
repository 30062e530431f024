package org.twohats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.twohats.testing.OnH2;
import org.twohats.testing.OnPostgreSQL;

/** The privacy page names every field that the database has, and no other. */
class PrivacyTests {

    private static final Path PAGE = Path.of("src", "main", "resources", "content", "pages", "en", "privacy.md");
    private static final Pattern FIELD = Pattern.compile("^\\| ([a-z_]+\\.[a-z_]+) \\| .*[a-z]", Pattern.MULTILINE);

    @Nested
    @OnH2
    class OnAnH2File extends Behaviour {}

    @Nested
    @OnPostgreSQL
    class OnAPostgreSQLServer extends Behaviour {}

    abstract static class Behaviour {

        @Autowired
        private DataSource database;

        @Test
        void everyColumnIsNamedAndNoneThatIsNotThere() throws IOException {
            List<String> columns = new JdbcTemplate(database)
                    .queryForList(
                            "select table_name || '.' || column_name from information_schema.columns"
                                    + " where table_schema = 'public' and table_name <> 'flyway_schema_history'",
                            String.class);
            List<String> named = FIELD.matcher(Files.readString(PAGE))
                    .results()
                    .map(field -> field.group(1))
                    .toList();
            assertThat(named)
                    .as("fields with a line in %s: one of a new column says in plain words what it holds", PAGE)
                    .containsExactlyInAnyOrderElementsOf(columns);
        }
    }
}
