package dev.portfolio.web.revision;

import dev.portfolio.web.page.ListParameters;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/** What a list of revisions can be asked for, as it came. It has one order. */
@ParameterObject
record RevisionListParameters(
        @Nullable String limit, @Nullable String cursor) implements ListParameters {

    @Override
    public @Nullable String sort() {
        return null;
    }

    @Override
    public @Nullable String count() {
        return null;
    }
}
