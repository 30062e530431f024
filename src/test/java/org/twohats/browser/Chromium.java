package org.twohats.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The one browser of a test run. */
final class Chromium implements AutoCloseable {

    /** The one without windows first: it draws the same pages for half the CPU time. */
    private static final List<String> COMMANDS = List.of(
            "chromium-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome");

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--font-render-hinting=none",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** @throws IllegalStateException if there is no browser, with what to do about it */
    static Chromium launch() {
        Path program = find(System.getenv());
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        try {
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program)
                            .setArgs(ARGUMENTS));
            return new Chromium(playwright, browser);
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    static Path find(Map<String, String> environment) {
        Optional<String> named =
                Optional.ofNullable(environment.get("CHROMIUM")).filter(name -> !name.isBlank());
        return named.map(name -> Stream.of(Path.of(name)))
                .orElseGet(() -> COMMANDS.stream().flatMap(command -> onPath(command, environment)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The browser tests need Chromium or Chrome, and "
                        + named.map(name -> "there is no program at CHROMIUM=" + name)
                                .orElse("none of " + COMMANDS + " is on the PATH")
                        + ". Install it (Debian: apt-get install chromium-headless-shell, or chromium), or set the environment variable"
                        + " CHROMIUM to its full path, or leave these tests out with -DskipBrowserTests=true."));
    }

    private static Stream<Path> onPath(String command, Map<String, String> environment) {
        return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, command));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
