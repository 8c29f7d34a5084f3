package dev.portfolio.markdown.importing;

import dev.portfolio.markdown.frontmatter.BadContent;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns bytes into text, if they are UTF-8. */
final class Utf8Text {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8Text() {}

    /** The text without byte order mark, with {@code \n} as line ends; {@link BadContent} if it is not UTF-8. */
    static String decode(byte[] bytes) {
        refuseUtf16(bytes);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            throw new BadContent(lineAt(bytes, in.position()), notUtf8(bytes[in.position()]));
        }
        String text = out.flip().toString();
        String unmarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static void refuseUtf16(byte[] bytes) {
        if (bytes.length >= 2) {
            int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
            if (mark == 0xFEFF || mark == 0xFFFE) {
                throw new BadContent(1, "is UTF-16; save it as UTF-8");
            }
        }
    }

    private static String notUtf8(byte first) {
        return "is not UTF-8: the byte 0x%02X here is part of no character; save the file as UTF-8".formatted(first);
    }

    private static int lineAt(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            boolean endsLine = bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n');
            line += endsLine ? 1 : 0;
        }
        return line;
    }
}
