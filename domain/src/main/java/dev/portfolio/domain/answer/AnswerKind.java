package dev.portfolio.domain.answer;

/** How an answer came about. */
public enum AnswerKind {
    /** A chat model wrote it, and each of its sentences was held against the sources. */
    GENERATED,
    /** It is made of sentences of the sources, word for word. */
    EXTRACTIVE;

    /** The name for programs, in lower case. */
    public String key() {
        return switch (this) {
            case GENERATED -> "generated";
            case EXTRACTIVE -> "extractive";
        };
    }
}
