package dev.portfolio.domain.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SentencesTest {

    @Test
    void areThoseThatBeginAndEnd() {
        assertThat(Sentences.in(
                        "connections alive. A pool keeps connections open. It asks each now and then! Then it w"))
                .containsExactly("A pool keeps connections open.", "It asks each now and then!");
    }

    @Test
    void headingsAndLabelsAreNone() {
        assertThat(Sentences.in("Inside the Pool\nA pool keeps connections open.\nYes, it does.\nWhy?"))
                .containsExactly("A pool keeps connections open.");
    }

    @Test
    void numbersAndNamesDoNotEndOne() {
        assertThat(Sentences.in("Version 3.5 of node.js takes 2.5 seconds here. \"So be it,\" said the other one."))
                .containsExactly("Version 3.5 of node.js takes 2.5 seconds here.", "\"So be it,\" said the other one.");
    }

    @Test
    void nothingHasNone() {
        assertThat(Sentences.in("")).isEmpty();
        assertThat(Sentences.in("And so it goes on ...")).isEmpty();
        assertThat(Sentences.in("x ".repeat(300) + ".")).isEmpty();
    }
}
