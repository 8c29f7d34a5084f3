--liquibase formatted sql

--changeset portfolio:009-create-keyword-index splitStatements:false
--comment: Which passage has which term how often. search_terms gives the terms of a text: its words stemmed, with everything but letters and digits as blanks, and besides them whole names with punctuation in them (sqlite_tmpdir, home.arpa, c++, .net). Passages and questions go through the same function.
CREATE FUNCTION search_terms(input text) RETURNS TABLE (term text, frequency integer)
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$
    SELECT lexeme, cardinality(positions)
    FROM unnest(to_tsvector('pg_catalog.english', regexp_replace(input, '[^[:alnum:]]+', ' ', 'g')))
    UNION ALL
    SELECT left(lower(name[1]), 200), count(*)::integer
    FROM regexp_matches(
        input,
        '([[:alnum:]]+(?:[-._:/@+#][[:alnum:]]+)+|[[:alnum:]]+(?:\+\+|#)|\.[[:alpha:]][[:alnum:]]+)',
        'g') AS name
    GROUP BY 1
$$;
CREATE TABLE passage_terms (
    term       text    NOT NULL,
    passage_id bigint  NOT NULL REFERENCES passages ON DELETE CASCADE,
    frequency  integer NOT NULL,
    PRIMARY KEY (term, passage_id) INCLUDE (frequency)
);
CREATE INDEX passage_terms_passage_index ON passage_terms (passage_id);
--rollback DROP TABLE passage_terms;
--rollback DROP FUNCTION search_terms(text);
