package dev.portfolio.dbchangelog;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/** Writes the files of new changes into the source folder. */
public final class ChangeScaffold {

    /** The most that pgvector's type {@code vector} takes. */
    private static final int MOST_DIMENSIONS = 16_000;

    private final ChangeFolder folder;
    private final Clock clock;

    /** On the folder of the changes in a checkout. */
    public ChangeScaffold(Path folder, Clock clock) {
        this.folder = new ChangeFolder(folder);
        this.clock = clock;
    }

    /**
     * A new change with the next number, to be filled in; as it is, it fails.
     *
     * @param name of lower-case words joined by dashes or underscores
     * @return its file
     * @throws IllegalArgumentException when the name has another form; the message says what would be right
     * @throws MigrationRefused when there is a change of that name, or no such folder
     */
    public Path change(String name) {
        ChangeName checked = ChangeName.parse(name);
        folder.refuseIfThere(checked);
        return create(checked, TextResource.read("scaffold/change.sql"));
    }

    /**
     * A new change, complete, that gives the columns {@code content_embedding} another number of dimensions and fills them
     * again from the vectors of the active model; its rollback does the same back to the number that they have now.
     *
     * @param dimensions from 1 to 16,000
     * @return its file
     * @throws IllegalArgumentException when the number is out of bounds
     * @throws MigrationRefused when the embeddings have that many already, or there is no such folder
     */
    public Path dimensions(int dimensions) {
        if (dimensions < 1 || dimensions > MOST_DIMENSIONS) {
            throw new IllegalArgumentException(
                    "A vector has from 1 to " + MOST_DIMENSIONS + " dimensions, not " + dimensions + ".");
        }
        int now = folder.dimensions()
                .orElseThrow(() -> new MigrationRefused("No change in " + folder.path() + " has a vector column."));
        if (now == dimensions) {
            throw new MigrationRefused("The embeddings have " + now + " dimensions already.");
        }
        return create(
                new ChangeName("change-embedding-dimensions-to-" + dimensions),
                TextResource.read("scaffold/dimensions.sql")
                        .replace("{{dimensions}}", String.valueOf(dimensions))
                        .replace("{{now}}", String.valueOf(now)));
    }

    private Path create(ChangeName name, String template) {
        String numbered = "%03d-%s".formatted(folder.nextNumber(), name.text());
        return folder.create(
                numbered,
                template.replace("{{change}}", numbered)
                        .replace("{{date}}", LocalDate.now(clock).toString()));
    }
}
