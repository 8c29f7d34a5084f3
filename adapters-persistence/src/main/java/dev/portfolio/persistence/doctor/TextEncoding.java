package dev.portfolio.persistence.doctor;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;

import java.util.List;
import org.jooq.DSLContext;

/** The database keeps every character, and knows the letters among them. */
final class TextEncoding implements Check {

    private static final String ANOTHER_DATABASE =
            "./portfolio db:backup, create a database with ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0, ./portfolio db:restore into it";

    @Override
    public String name() {
        return "text-encoding";
    }

    @Override
    public List<Finding> findings(DSLContext dsl) {
        String encoding = ServerFacts.setting(dsl, "server_encoding");
        if (!encoding.equals("UTF8")) {
            return List.of(Finding.error(
                    name(),
                    "The database keeps its texts in " + encoding
                            + ", which has not every character, or takes them for bytes.",
                    ANOTHER_DATABASE));
        }
        // What search_terms asks of every character.
        boolean knowsLetters = dsl.select(field(inline("é").likeRegex(inline("^[[:alpha:]]$"))))
                .fetchSingle()
                .value1();
        return List.of(
                knowsLetters
                        ? Finding.ok(name(), "UTF8, with a locale that knows letters beyond ASCII.")
                        : Finding.warning(
                                name(),
                                "The database's locale (LC_CTYPE) knows no letters beyond ASCII: the keyword index splits words at"
                                        + " them, and \"café\" is not found by \"Café\".",
                                ANOTHER_DATABASE));
    }
}
