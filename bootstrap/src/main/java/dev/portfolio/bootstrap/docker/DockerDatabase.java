package dev.portfolio.bootstrap.docker;

import dev.portfolio.bootstrap.console.Console;
import dev.portfolio.bootstrap.settings.DatabaseUrl;
import dev.portfolio.bootstrap.settings.Environment;
import dev.portfolio.bootstrap.settings.SettingInvalid;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The database in Docker that belongs to a {@code PORTFOLIO_HOME}. */
public final class DockerDatabase {

    private final DockerHome home;
    private final Path composeFile;
    private final Programs programs;
    private final Docker docker;
    private final Ownership ownership;
    private final Function<DatabaseUrl, Knock> door;
    private final Console console;

    DockerDatabase(Path home, Path composeFile, Programs programs, Function<DatabaseUrl, Knock> door, Console console) {
        this.home = new DockerHome(home);
        this.composeFile = composeFile;
        this.programs = programs;
        this.docker = new Docker(programs);
        this.ownership = new Ownership(docker, this.home);
        this.door = door;
        this.console = console;
    }

    /** The one of that {@code PORTFOLIO_HOME}, by the {@code compose.yaml} in the root of the repository. */
    public static DockerDatabase of(Path home, Path root, Programs programs, Console console) {
        return new DockerDatabase(home, root.resolve("compose.yaml"), programs, Knock::at, console);
    }

    /**
     * Its address where it was brought up for that home and not down since; empty where it was not.
     * {@link DockerFailure} where it should be there and does not answer.
     */
    public static Optional<DatabaseUrl> urlIn(Path home) {
        DockerHome docker = new DockerHome(home);
        if (!docker.isUp()) {
            return Optional.empty();
        }
        ComposeVariables variables = docker.variables().orElseThrow(() -> noVariables(docker));
        if (Knock.at(variables.url()) != Knock.OPEN) {
            throw new DockerFailure("""
                    The database of this PORTFOLIO_HOME is in Docker (container %s), and does not answer on port %d.
                    Start it again with ./portfolio db:up, or leave it with ./portfolio db:down.""".formatted(variables.container(), variables.port()));
        }
        return Optional.of(variables.url());
    }

    private static DockerFailure noVariables(DockerHome docker) {
        return new DockerFailure(
                "The file " + docker.variablesFile()
                        + " with the database's password is gone. Put it back, or leave that database with ./portfolio db:down.");
    }

    /** Whether it was brought up and not down since, whatever became of it. */
    public boolean isUp() {
        return home.isUp();
    }

    /** Whether it was ever brought up here, so that there may be data. */
    public boolean wasUsed() {
        return home.variables().isPresent();
    }

    /** Why Docker cannot be used on this machine; empty where it can. */
    public Optional<String> hindrance() {
        return docker.hindrance();
    }

    /** The name of its container. {@link DockerFailure} where it was never brought up. */
    public String container() {
        return home.variables().orElseThrow(() -> noVariables(home)).container();
    }

    /**
     * Starts it, or leaves it as it is where it runs as it should; it answers when this returns.
     *
     * @param port where it is to be reached on 127.0.0.1
     */
    public DatabaseUrl up(Environment environment, int port) {
        requireDocker();
        Optional<ComposeVariables> before = home.variables();
        ComposeVariables variables = ComposeVariables.chosen(environment, port, before);
        ownership.refuseForeign(variables.container());
        if (!docker.hasImage(variables.image())) {
            new ImagePull(variables.image(), console).run(programs);
        }
        boolean wasUp = isUp();
        home.write(variables);
        home.setUp();
        try {
            compose(variables).up();
            new Arrival(docker, variables, door).await();
            return variables.url();
        } catch (DockerFailure | SettingInvalid e) {
            undo(variables, before, wasUp, e);
            throw e;
        }
    }

    /** What did not work is not tried again by itself; but a password is kept, because a volume may have it by now. */
    private void undo(ComposeVariables variables, Optional<ComposeVariables> before, boolean wasUp, Exception reason) {
        try {
            compose(variables).down();
        } catch (DockerFailure e) {
            reason.addSuppressed(e);
        }
        before.ifPresent(home::write);
        if (!wasUp) {
            home.setDown();
        }
    }

    /**
     * Stops it and removes its container; the volume with its data stays. Where Docker cannot be asked, it is left alone and no
     * longer used. Whether a container was stopped.
     */
    public boolean down() {
        Optional<ComposeVariables> variables = home.variables();
        Optional<String> hindrance = variables.isEmpty() ? Optional.empty() : docker.hindrance();
        if (isUp() && hindrance.isPresent()) {
            console.step("The container " + container() + " is left as it is, because Docker cannot be asked ("
                    + hindrance.get() + "); it is no longer used.");
        }
        boolean stopped = variables.isPresent() && hindrance.isEmpty() && remove(variables.get());
        home.setDown();
        return stopped;
    }

    private boolean remove(ComposeVariables variables) {
        boolean ours = ownership.has(variables.container());
        if (ours) {
            compose(variables).down();
        }
        return ours;
    }

    /** Whether it was brought up and its container runs, as far as Docker can be asked. */
    public boolean isRunning() {
        return isUp() && docker.state(container()).equals(Optional.of("running"));
    }

    /** Starts {@code psql} inside its running container, where it needs no password. */
    public Programs.Attached psql(List<String> options, boolean terminal) {
        List<String> exec = List.of("docker", "exec", terminal ? "-it" : "-i", container());
        List<String> psql = Words.of(exec, "psql", "--username=portfolio", "--dbname=portfolio");
        return programs.attach(Words.of(psql, options.toArray(String[]::new)), Map.of());
    }

    private Compose compose(ComposeVariables variables) {
        return new Compose(programs, docker.compose().orElseThrow(), composeFile, home, variables);
    }

    private void requireDocker() {
        Optional<String> hindrance = docker.hindrance();
        if (hindrance.isPresent()) {
            throw new DockerFailure("Docker cannot be used: " + hindrance.get() + ".");
        }
    }
}
