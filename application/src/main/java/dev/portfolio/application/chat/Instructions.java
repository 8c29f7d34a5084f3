package dev.portfolio.application.chat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What the chat model is told to do. The texts are files in the folder {@code instructions}. */
public enum Instructions {
    /** Answering a visitor. */
    ASK("ask.txt"),
    /** A draft for the owner. */
    WRITE("write.txt"),
    /** A better version of a text of the owner. */
    IMPROVE("improve.txt");

    /** Counted up when one of the texts changes, so that no answer to the older ones is remembered. */
    public static final int VERSION = 1;

    private final String text;

    Instructions(String file) {
        try (InputStream in =
                Objects.requireNonNull(Instructions.class.getResourceAsStream("instructions/" + file), file)) {
            this.text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text() {
        return text;
    }
}
