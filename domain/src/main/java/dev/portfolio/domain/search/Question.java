package dev.portfolio.domain.search;

import dev.portfolio.domain.content.Texts;

/** What somebody asks: a text that is not blank, at most {@value #MAX_LENGTH} characters, without blanks at its ends. */
public record Question(String text) {

    public static final int MAX_LENGTH = 1_000;

    public Question {
        text = Texts.required("q", text, MAX_LENGTH).strip();
    }
}
