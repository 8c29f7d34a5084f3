package dev.portfolio.application.media;

import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.media.FileContent;
import dev.portfolio.domain.media.PictureTooLarge;
import dev.portfolio.domain.media.PictureUnsupported;
import org.jspecify.annotations.Nullable;

/** Keeps a picture. The same content twice is the same picture. */
public final class UploadMedia {

    private final MediaIntake intake;

    public UploadMedia(MediaIntake intake) {
        this.intake = intake;
    }

    /**
     * The picture.
     *
     * @param fileName what it was called; what it is, its bytes tell
     * @param alt null where it is to be said later
     */
    public record Command(
            Editor editor,
            String fileName,
            FileContent content,
            @Nullable String alt) {}

    /**
     * {@link PictureUnsupported}, {@link PictureTooLarge}, {@link Invalid} when it is broken or could run something,
     * {@link Unavailable} when it can be read or stored by nobody at the moment.
     */
    public MediaIntake.Taken execute(Command command) {
        return intake.take(command.fileName(), command.content(), command.alt());
    }
}
