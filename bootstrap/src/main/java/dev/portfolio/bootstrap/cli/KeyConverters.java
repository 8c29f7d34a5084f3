package dev.portfolio.bootstrap.cli;

import dev.portfolio.domain.account.Scope;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.search.SearchMode;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Options whose values are the keys that the API uses. */
final class KeyConverters {

    private KeyConverters() {}

    static final class Mode implements ITypeConverter<SearchMode> {
        @Override
        public SearchMode convert(String value) {
            return Arrays.stream(SearchMode.values())
                    .filter(mode -> mode.key().equals(value))
                    .findFirst()
                    .orElseThrow(() ->
                            new TypeConversionException("'" + value + "' is not one of hybrid, semantic, keyword"));
        }
    }

    static final class Type implements ITypeConverter<ContentType> {
        @Override
        public ContentType convert(String value) {
            return ContentType.ofKey(value)
                    .orElseThrow(() ->
                            new TypeConversionException("'" + value + "' is not one of project, post, certification"));
        }
    }

    static final class OfScope implements ITypeConverter<Scope> {
        @Override
        public Scope convert(String value) {
            return Scope.ofKey(value)
                    .orElseThrow(() ->
                            new TypeConversionException("'" + value + "' is not one of drafts:read, content:write"));
        }
    }
}
