package dev.portfolio.benchmarks.minimal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Spring Boot, Tomcat with virtual threads, jOOQ, and nothing that a public server needs besides: no security, no validation, no
 * limits, no entity tags, no domain.
 */
@SpringBootApplication
public class MinimalApplication {

    /** {@code spring.datasource.*} and {@code server.port} come from the command line. */
    public static void main(String[] arguments) {
        SpringApplication.run(MinimalApplication.class, arguments);
    }
}
