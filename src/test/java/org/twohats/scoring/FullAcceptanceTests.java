package org.twohats.scoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;

/** The gates with so many people that the bounds hold as they stand. The figures go to {@code target/simulation.txt}. */
@Tag("long")
@Tag("simulation")
class FullAcceptanceTests extends AcceptanceGates {

    private static final List<String> ALL = new ArrayList<>();

    FullAcceptanceTests() {
        super(new Simulation(100, 3000), 0);
    }

    @AfterEach
    void collect() {
        ALL.addAll(figures());
    }

    @AfterAll
    static void write() throws IOException {
        Files.write(Path.of("target", "simulation.txt"), ALL.stream().sorted().toList());
    }
}
