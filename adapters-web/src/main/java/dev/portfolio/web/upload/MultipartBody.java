package dev.portfolio.web.upload;

import dev.portfolio.domain.error.Invalid;
import dev.portfolio.web.error.BodyTooLarge;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.MultipartStream;
import org.apache.tomcat.util.http.fileupload.impl.FileUploadIOException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a {@code multipart/form-data} body, read as they arrive: nothing is kept of them here, in memory or on the disk, and
 * nothing is read before the handler asks, who by then knows who sends it.
 */
public final class MultipartBody {

    /** The media type. */
    public static final String MEDIA_TYPE = "multipart/form-data";

    /** Room for the headers and the boundaries of a form. */
    private static final int AROUND = 65_536;

    private static final int LONGEST_TEXT_BYTES = 65_536;
    private static final int LONGEST_HEADERS = 8_192;

    private final HttpServletRequest request;
    private @Nullable FileItemIterator parts;
    private long limit;

    MultipartBody(HttpServletRequest request) {
        this.request = request;
    }

    /**
     * One part.
     *
     * @param name of the form's field
     * @param fileName empty where it is no file
     * @param content to be read before the next part
     */
    public record Part(String name, Optional<String> fileName, InputStream content) {

        /** What was typed into the field. */
        public String text() {
            try {
                byte[] bytes = content.readNBytes(LONGEST_TEXT_BYTES + 1);
                if (bytes.length > LONGEST_TEXT_BYTES) {
                    throw new Invalid(name, "has more than " + LONGEST_TEXT_BYTES + " bytes");
                }
                return new String(bytes, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** This body, of which so many bytes are read at most. */
    public MultipartBody upTo(long bytes) {
        this.limit = bytes + AROUND;
        return this;
    }

    /** The next part; empty behind the last one. {@link Invalid} for what is no such body, {@link BodyTooLarge} for one with too much. */
    public Optional<Part> next() {
        try {
            FileItemIterator all = parts == null ? begin() : parts;
            parts = all;
            return all.hasNext() ? Optional.of(part(all.next())) : Optional.empty();
        } catch (FileUploadException | MultipartStream.MalformedStreamException | FileUploadIOException e) {
            throw refusal(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a failure to read a part means; the failure itself where it is the connection that broke. */
    static RuntimeException refusal(Exception error) {
        Throwable cause = error.getCause() == null ? error : error.getCause();
        if (cause instanceof SizeException size) {
            return new BodyTooLarge((int) Math.min(Integer.MAX_VALUE, size.getPermittedSize()));
        }
        return new Invalid("body", "is no " + MEDIA_TYPE + " that can be read; send it as forms with files do");
    }

    private FileItemIterator begin() throws FileUploadException, IOException {
        FileUpload upload = new FileUpload();
        upload.setSizeMax(limit);
        upload.setPartHeaderSizeMax(LONGEST_HEADERS);
        upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
        return upload.getItemIterator(new ServletRequestContext(request));
    }

    private static Part part(FileItemStream item) throws IOException {
        String name = item.getFieldName() == null ? "" : item.getFieldName();
        return new Part(name, item.isFormField() ? Optional.empty() : Optional.of(item.getName()), content(item));
    }

    private static InputStream content(FileItemStream item) throws IOException {
        return new PartContent(item.openStream());
    }
}
