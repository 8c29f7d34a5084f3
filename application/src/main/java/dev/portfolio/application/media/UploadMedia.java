package dev.portfolio.application.media;

import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.media.FileContent;
import dev.portfolio.domain.media.Media;
import dev.portfolio.domain.media.PictureTooLarge;
import dev.portfolio.domain.media.PictureUnsupported;
import org.jspecify.annotations.Nullable;

/** Keeps a picture. The same content twice is the same picture. */
public final class UploadMedia {

    private final MediaWriting with;

    public UploadMedia(MediaWriting with) {
        this.with = with;
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
     * A picture that was taken in.
     *
     * @param isNew false where the same content was here before
     */
    public record Taken(Media media, boolean isNew) {}

    /**
     * {@link PictureUnsupported}, {@link PictureTooLarge}, {@link Invalid} when it is broken or could run something,
     * {@link Unavailable} when it can be read or stored by nobody at the moment.
     */
    public Taken execute(Command command) {
        return new MediaIntake(with).take(command.fileName(), command.content(), command.alt());
    }
}
