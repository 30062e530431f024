package org.twohats;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Two Hats: one process, one port, one folder of data. */
@SpringBootApplication
public class TwoHatsApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(TwoHatsApplication.class, arguments);
    }
}
