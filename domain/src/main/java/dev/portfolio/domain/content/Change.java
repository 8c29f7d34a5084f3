package dev.portfolio.domain.content;

/** What a partial change says about one field. */
public sealed interface Change<T> {

    /** It stays as it is. */
    record Keep<T>() implements Change<T> {}

    /** It becomes this. */
    record To<T>(T value) implements Change<T> {}

    static <T> Change<T> keep() {
        return new Keep<>();
    }

    static <T> Change<T> to(T value) {
        return new To<>(value);
    }

    /** What the field becomes; {@link IllegalStateException} where it stays as it is. */
    default T wanted() {
        return switch (this) {
            case Keep<T> _ -> throw new IllegalStateException("There is no change.");
            case To<T>(T value) -> value;
        };
    }

    /** What the field is after the change. */
    default T from(T before) {
        return switch (this) {
            case Keep<T> _ -> before;
            case To<T>(T value) -> value;
        };
    }
}
