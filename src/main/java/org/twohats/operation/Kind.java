package org.twohats.operation;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The kinds of values that our tables have, each with one way to be written as text, whichever database holds it. */
enum Kind {
    TEXT(Types.VARCHAR, "character varying", "character", "text", "character large object") {
        @Override
        String text(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        Object value(String text) {
            return text;
        }
    },
    ID(Types.OTHER, "uuid") {
        @Override
        @Nullable
        String text(ResultSet row, int column) throws SQLException {
            UUID id = row.getObject(column, UUID.class);
            return id == null ? null : id.toString();
        }

        @Override
        Object value(String text) {
            return UUID.fromString(text);
        }
    },
    WHOLE_NUMBER(Types.BIGINT, "smallint", "integer", "bigint") {
        @Override
        String text(ResultSet row, int column) throws SQLException {
            return Long.toString(row.getLong(column));
        }

        @Override
        Object value(String text) {
            return Long.valueOf(text);
        }
    },
    REAL_NUMBER(Types.DOUBLE, "double precision") {
        @Override
        String text(ResultSet row, int column) throws SQLException {
            return Double.toString(row.getDouble(column));
        }

        @Override
        Object value(String text) {
            return Double.valueOf(text);
        }
    },
    TRUTH(Types.BOOLEAN, "boolean") {
        @Override
        String text(ResultSet row, int column) throws SQLException {
            return Boolean.toString(row.getBoolean(column));
        }

        @Override
        Object value(String text) {
            return Boolean.valueOf(text);
        }
    },
    MOMENT(Types.TIMESTAMP_WITH_TIMEZONE, "timestamp with time zone") {
        @Override
        @Nullable
        String text(ResultSet row, int column) throws SQLException {
            OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
            return moment == null ? null : moment.toInstant().toString();
        }

        @Override
        Object value(String text) {
            return Instant.parse(text).atOffset(ZoneOffset.UTC);
        }
    },
    DAY(Types.DATE, "date") {
        @Override
        @Nullable
        String text(ResultSet row, int column) throws SQLException {
            LocalDate day = row.getObject(column, LocalDate.class);
            return day == null ? null : day.toString();
        }

        @Override
        Object value(String text) {
            return LocalDate.parse(text);
        }
    },
    BYTES(Types.BINARY, "bytea", "binary varying", "binary large object") {
        @Override
        @Nullable
        String text(ResultSet row, int column) throws SQLException {
            byte[] bytes = row.getBytes(column);
            return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
        }

        @Override
        Object value(String text) {
            return Base64.getDecoder().decode(text);
        }
    };

    private final int type;
    private final String names;

    Kind(int type, String... names) {
        this.type = type;
        this.names = "," + String.join(",", names) + ",";
    }

    /** @param name as {@code information_schema} has it, on H2 or PostgreSQL */
    static Optional<Kind> of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.names.contains("," + name.toLowerCase(Locale.ROOT) + ","))
                .findFirst();
    }

    /** The value of the row under the cursor, or {@code null} where there is none. */
    final @Nullable String read(ResultSet row, int column) throws SQLException {
        String text = text(row, column);
        return row.wasNull() ? null : text;
    }

    final void write(PreparedStatement statement, int parameter, @Nullable String text) throws SQLException {
        if (text == null) {
            statement.setNull(parameter, type);
        } else {
            statement.setObject(parameter, value(text));
        }
    }

    abstract @Nullable String text(ResultSet row, int column) throws SQLException;

    abstract Object value(String text);
}
