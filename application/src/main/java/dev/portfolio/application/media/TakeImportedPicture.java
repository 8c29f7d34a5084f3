package dev.portfolio.application.media;

import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.media.FileContent;
import dev.portfolio.domain.media.Media;
import dev.portfolio.domain.media.MediaSources;
import dev.portfolio.domain.media.PictureTooLarge;
import dev.portfolio.domain.media.PictureUnsupported;

/** Keeps a picture that an import brings along, and remembers from which file it came. */
public final class TakeImportedPicture {

    private final MediaWriting with;
    private final MediaSources sources;

    public TakeImportedPicture(MediaWriting with, MediaSources sources) {
        this.with = with;
        this.sources = sources;
    }

    /**
     * The picture.
     *
     * @param path of its file in the imported folder
     * @param dryRun keep nothing, only tell what it would be
     */
    public record Command(String path, FileContent content, boolean dryRun) {}

    /**
     * {@link PictureUnsupported}, {@link PictureTooLarge}, {@link Invalid} when it is broken or could run something,
     * {@link Unavailable} when it can be read or stored by nobody at the moment.
     */
    public Media execute(Command command) {
        MediaIntake intake = new MediaIntake(with);
        if (command.dryRun()) {
            return intake.preview(command.path(), command.content());
        }
        Media media = intake.take(command.path(), command.content(), null).media();
        boolean isKnown = with.transactions()
                .reading(() ->
                        sources.find(command.path()).filter(media.id()::equals).isPresent());
        if (!isKnown) {
            with.transactions().writing(() -> sources.remember(command.path(), media.id()));
        }
        return media;
    }
}
