package dev.portfolio.ai.chat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes server-sent events (WHATWG HTML, 9.2) apart: of each line that has data, the data. Every line is taken for itself, since
 * chat endpoints put each event on one line and not all of them put a blank line behind it.
 */
final class EventLines {

    /** No event of a chat model is nearly as long. */
    private static final int LONGEST = 1024 * 1024;

    private static final String FIELD = "data:";

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean afterCarriageReturn;

    /** The data of the lines that are complete with these bytes. */
    List<String> add(byte[] bytes) {
        List<String> data = new ArrayList<>();
        for (byte one : bytes) {
            boolean endOfCrLf = one == '\n' && afterCarriageReturn;
            afterCarriageReturn = one == '\r';
            if (one == '\n' || one == '\r') {
                if (!endOfCrLf) {
                    take(data);
                }
            } else {
                line.write(one);
                if (line.size() > LONGEST) {
                    throw ChatFailures.wrongAnswer("has a line that does not end");
                }
            }
        }
        return data;
    }

    /** The data of the last line, where that has no end. */
    List<String> end() {
        List<String> data = new ArrayList<>();
        take(data);
        return data;
    }

    private void take(List<String> data) {
        String text = line.toString(StandardCharsets.UTF_8);
        line.reset();
        if (text.startsWith(FIELD)) {
            data.add(text.substring(FIELD.length()).strip());
        }
    }
}
