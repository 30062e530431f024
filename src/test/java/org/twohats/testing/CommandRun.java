package org.twohats.testing;

import java.nio.file.Path;
import java.util.Map;

/** What a command of Two Hats said, typed in a folder of its own process. */
public record CommandRun(int exit, String said) {

    public static CommandRun of(Path folder, Map<String, String> environment, String... words) {
        try (ServerProcess process = ServerProcess.launch(folder, environment, words)) {
            return new CommandRun(process.exit(), process.log());
        }
    }
}
