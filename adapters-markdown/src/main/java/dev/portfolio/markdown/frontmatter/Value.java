package dev.portfolio.markdown.frontmatter;

import java.util.List;
import java.util.Map;

/** A value of front matter, whichever notation it was written in. */
sealed interface Value {

    /** A text, number, date or truth value, as it was written. */
    record Scalar(String text) implements Value {}

    record Items(List<Value> values) implements Value {}

    record Table(Map<String, Value> values) implements Value {}

    /** There is a key, but nothing behind it. */
    record Nothing() implements Value {}

    /** It is nested deeper than anything that is read. */
    record TooDeep() implements Value {}
}
