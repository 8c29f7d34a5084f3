package dev.portfolio.web.openapi;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The body of a form with a file, as text of which each character is a byte. */
final class FormWithFiles {

    private static final String BOUNDARY = "----form-with-files";

    static final String MEDIA_TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private FormWithFiles() {}

    static String of(byte[] file) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"picture.png\"\r\n\r\n"
                + new String(file, BYTES) + "\r\n--" + BOUNDARY + "--\r\n";
    }

    static boolean isForm(String body) {
        return body.contains("--" + BOUNDARY);
    }
}
