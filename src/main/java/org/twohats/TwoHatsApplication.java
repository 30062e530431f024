package org.twohats;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.twohats.operation.CommandLine;

/**
 * Starts Two Hats: one process, one port, one folder of data.
 *
 * <p>Nobody signs in, so nobody has details. And nobody reads observations: they would be made around every request and
 * around every filter, and thrown away.
 */
@SpringBootApplication(exclude = {UserDetailsServiceAutoConfiguration.class, ObservationAutoConfiguration.class})
@EnableResilientMethods
@EnableScheduling
public class TwoHatsApplication {

    public static void main(String[] arguments) {
        CommandLine.run(arguments)
                .ifPresentOrElse(System::exit, () -> SpringApplication.run(TwoHatsApplication.class, arguments));
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
