--liquibase formatted sql

--changeset portfolio:024-find-phrases splitStatements:false
--comment: The passages that have some words in just this form and order, in their own text or in their item's title or labels.
-- A text as its words in lower case, each between two blanks. Characters of scripts without blanks are words.
CREATE FUNCTION adjacent_words(input text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$
    SELECT ' ' || btrim(regexp_replace(
        regexp_replace(lower(input), '(' || unspaced_character() || ')', ' \1 ', 'g'), '[^[:alnum:]]+', ' ', 'g')) || ' '
$$;

-- Only passages that have all terms of the phrase are read: its names with punctuation (c++) as they stand, besides its words.
CREATE FUNCTION passages_with_phrase(phrase text) RETURNS TABLE (passage_id bigint, content_id uuid)
    LANGUAGE sql STABLE PARALLEL SAFE ROWS 20
AS $$
    WITH asked AS MATERIALIZED (
        SELECT term, configurations FROM question_terms(phrase) WHERE weight = 1
    ), candidates AS (
        SELECT p.id
        FROM asked a JOIN passage_terms t USING (term) JOIN passages p ON p.id = t.passage_id
        WHERE a.configurations IS NULL OR p.configuration = ANY (a.configurations)
        GROUP BY p.id
        HAVING count(*) = (
            SELECT count(*) FROM asked a
            WHERE a.configurations IS NULL OR p.configuration = ANY (a.configurations))
    )
    SELECT p.id, p.content_id
    FROM candidates c JOIN passages p USING (id) JOIN search_documents d USING (content_id)
    WHERE strpos(
        adjacent_words(d.title) || adjacent_words(array_to_string(d.tags || d.tech_stack, E'\n')) || adjacent_words(p.text),
        adjacent_words(phrase)) > 0
$$;
--rollback DROP FUNCTION passages_with_phrase(text);
--rollback DROP FUNCTION adjacent_words(text);
