package org.twohats.operation;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.flywaydb.core.api.FlywayException;
import org.springframework.aot.AotDetector;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.Environment;

/**
 * What can be typed behind {@code java -jar two-hats.jar} besides settings. The settings are the same as those of the
 * site. An exit code of 0 says that it was done, 1 that it was not, 2 that it was not understood.
 */
public final class CommandLine {

    private static final List<Command> COMMANDS =
            List.of(new Backup(), new Restore(), new MoveToPostgreSQL(), new Health());
    private static final String DRY_RUN = "--dry-run";

    private final List<String> words;
    private final String[] settings;
    private final boolean dryRun;
    private final PrintStream out;
    private final PrintStream err;

    private CommandLine(String[] arguments, PrintStream out, PrintStream err) {
        this.words =
                Arrays.stream(arguments).filter(word -> !word.startsWith("-")).toList();
        this.settings = Arrays.stream(arguments)
                .filter(word -> word.startsWith("-") && !word.equals(DRY_RUN))
                .toArray(String[]::new);
        this.dryRun = List.of(arguments).contains(DRY_RUN);
        this.out = out;
        this.err = err;
    }

    /** Does what was typed and returns the exit code, or nothing where only the site is to be started. */
    public static OptionalInt run(String... arguments) {
        CommandLine line = new CommandLine(arguments, System.out, System.err);
        return line.words.isEmpty() ? OptionalInt.empty() : OptionalInt.of(line.carryOut());
    }

    private int carryOut() {
        Command command = COMMANDS.stream()
                .filter(known -> known.usage().split(" ", -1)[0].equals(words.get(0)))
                .filter(known -> known.usage().split(" ", -1).length == words.size())
                .findFirst()
                .orElse(null);
        if (command == null) {
            err.println("What can be done is:");
            COMMANDS.forEach(known -> err.printf("  %-20s %s%n", known.usage(), known.meaning()));
            err.println("With " + DRY_RUN + " it only says what would be done. Without any of them, the site starts.");
            return 2;
        }
        try (ConfigurableApplicationContext context = settings()) {
            command.carryOut(order(context.getEnvironment()));
            return 0;
        } catch (Refusal e) {
            err.println(e.getMessage());
        } catch (InvalidPathException e) {
            err.println("'" + e.getInput() + "' names no file.");
        } catch (SQLException e) {
            err.println("The database refused: " + root(e).getMessage());
        } catch (FlywayException e) {
            err.println("The tables could not be made: " + e.getMessage());
        } catch (IOException e) {
            err.println("A file could not be read or written: " + e.getMessage());
        }
        return 1;
    }

    private ConfigurableApplicationContext settings() {
        // What the image chose while it was built are the beans of the site; here none is wanted.
        SpringProperties.setProperty(AotDetector.AOT_ENABLED, "false");
        return new SpringApplicationBuilder(Settings.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties("logging.level.root=error", "spring.main.banner-mode=off")
                .run(settings);
    }

    private Order order(Environment environment) {
        String user = environment.getProperty("spring.datasource.username", "");
        String password = environment.getProperty("spring.datasource.password", "");
        return new Order(
                words.subList(1, words.size()),
                dryRun,
                new Database(environment.getRequiredProperty("spring.datasource.url"), user, password),
                new Database(environment.getRequiredProperty("two-hats.embedded"), "", ""),
                URI.create("http://127.0.0.1:" + environment.getProperty("server.port", "8080")
                        + environment.getProperty("server.servlet.context-path", "") + "/"),
                out);
    }

    private static SQLException root(SQLException refusal) {
        SQLException next = refusal.getNextException();
        return next == null ? refusal : root(next);
    }

    /** Nothing but the settings is read. */
    private static final class Settings {}
}
