package dev.portfolio.web.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tomcat.util.http.fileupload.MultipartStream;
import org.apache.tomcat.util.http.fileupload.impl.FileUploadIOException;

/** The bytes of a part. That the body has too many, or is no body of parts, is told in our words. */
final class PartContent extends FilterInputStream {

    PartContent(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (FileUploadIOException | MultipartStream.MalformedStreamException e) {
            throw MultipartBody.refusal(e);
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            return super.read(bytes, offset, length);
        } catch (FileUploadIOException | MultipartStream.MalformedStreamException e) {
            throw MultipartBody.refusal(e);
        }
    }
}
