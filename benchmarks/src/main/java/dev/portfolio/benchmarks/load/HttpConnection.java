package dev.portfolio.benchmarks.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept-alive HTTP/1.1 connection to this machine, as thrifty as can be: requests are bytes that were made before, of answers
 * the status is read and the rest counted. The processor belongs to the server.
 */
final class HttpConnection implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int PATIENCE_MILLIS = 60_000;
    private static final int NOT_MODIFIED = 304;
    private static final int NO_CONTENT = 204;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] line = new byte[BUFFER];

    HttpConnection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        out = socket.getOutputStream();
    }

    /** Sends it and reads the whole answer. */
    HttpAnswer exchange(HttpRequest request) throws IOException {
        out.write(request.bytes());
        out.flush();
        int status = Integer.parseInt(readLine().split(" ", 3)[1]);
        long length = 0;
        boolean chunked = false;
        String tag = "";
        for (String header = readLine(); !header.isEmpty(); header = readLine()) {
            int colon = header.indexOf(':');
            String value = header.substring(colon + 1).strip();
            switch (header.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Long.parseLong(value);
                case "transfer-encoding" -> chunked = value.equalsIgnoreCase("chunked");
                case "etag" -> tag = value;
                default -> {}
            }
        }
        boolean empty = status == NOT_MODIFIED || status == NO_CONTENT;
        long bytes = empty ? 0 : chunked ? skipChunks() : skip(length);
        return new HttpAnswer(status, bytes, tag);
    }

    private long skipChunks() throws IOException {
        long all = 0;
        for (long size = chunkSize(); size > 0; size = chunkSize()) {
            all += skip(size);
            readLine();
        }
        readLine();
        return all;
    }

    private long chunkSize() throws IOException {
        return Long.parseLong(readLine().split(";", 2)[0].strip(), 16);
    }

    private long skip(long length) throws IOException {
        in.skipNBytes(length);
        return length;
    }

    private String readLine() throws IOException {
        int length = 0;
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The server has closed the connection.");
            }
            if (next != '\r') {
                line[length++] = (byte) next;
            }
        }
        return new String(line, 0, length, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
