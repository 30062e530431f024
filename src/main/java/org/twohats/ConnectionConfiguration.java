package org.twohats;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.DriverDataSource;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How the program gets at its database. On PostgreSQL nobody waits for ever: not for a statement, not for a machine that
 * has vanished. What the database's address says itself goes before what is said here.
 */
@Configuration(proxyBeanMethods = false)
class ConnectionConfiguration {

    /** A statement of ours that takes so long is lost; the database itself gives it up. */
    private static final String PATIENCE = "set statement_timeout = '5s'";

    /** Longer than a statement may take, so that it only speaks up where the database cannot. In seconds. */
    private static final String SILENCE = "10";

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource connections(DataSourceProperties database) {
        HikariDataSource pool = new SheddingPool();
        Properties driver = new Properties();
        if (isPostgreSQL(database)) {
            driver = postgresql();
            driver.setProperty("socketTimeout", SILENCE);
            pool.setConnectionInitSql(PATIENCE);
        } else {
            pool.setExceptionOverride(new ClosedFile(pool));
        }
        pool.setDataSource(new PatientDataSource(open(database, driver)));
        return pool;
    }

    /** A migration may take as long as it takes. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource migrations(DataSourceProperties database) {
        return open(database, isPostgreSQL(database) ? postgresql() : new Properties());
    }

    @Bean
    FlywayMigrationStrategy migration(DataSourceProperties database) {
        return new MigratedCopy(database.determineUrl(), database.determineUsername(), database.determinePassword());
    }

    private static boolean isPostgreSQL(DataSourceProperties database) {
        return database.determineUrl().startsWith("jdbc:postgresql:");
    }

    private static Properties postgresql() {
        Properties driver = new Properties();
        driver.setProperty("ApplicationName", "two-hats");
        driver.setProperty("connectTimeout", "2");
        driver.setProperty("tcpKeepAlive", "true");
        driver.setProperty("reWriteBatchedInserts", "true");
        return driver;
    }

    private static DataSource open(DataSourceProperties database, Properties driver) {
        return new DriverDataSource(
                database.determineUrl(),
                database.determineDriverClassName(),
                driver,
                database.determineUsername(),
                database.determinePassword());
    }
}
