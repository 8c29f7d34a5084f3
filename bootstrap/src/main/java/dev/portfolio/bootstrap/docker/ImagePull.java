package dev.portfolio.bootstrap.docker;

import dev.portfolio.bootstrap.console.Console;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Fetches an image, which takes a while the first time, and shows how far it is. */
final class ImagePull {

    private static final Duration LIMIT = Duration.ofMinutes(30);

    private final String image;
    private final Console console;
    private long layers;
    private long done;

    ImagePull(String image, Console console) {
        this.image = image;
        this.console = console;
    }

    void run(Programs programs) {
        console.step("Fetching the image " + image + ", once for this machine.");
        Programs.Ended ended = programs.run(List.of("docker", "pull", image), Map.of(), LIMIT, this::follow);
        if (!ended.succeeded()) {
            throw new DockerFailure("The image " + image + " could not be fetched: "
                    + ended.output().strip()
                    + "\nAnother can be chosen with POSTGRES_IMAGE; ./portfolio db:up --embedded needs none.");
        }
    }

    private void follow(String line) {
        if (line.endsWith(": Pulling fs layer")) {
            layers++;
        } else if (line.endsWith(": Pull complete")) {
            done++;
            console.progress("Fetching " + image, done, layers);
        }
    }
}
