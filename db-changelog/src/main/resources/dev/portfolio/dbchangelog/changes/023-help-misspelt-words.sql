--liquibase formatted sql

--changeset portfolio:023-help-misspelt-words splitStatements:false
--comment: The terms that a misspelt word may mean, by trigrams. The vocabulary has each word that any passage has or had, so that writers only ever add to it; which of them published passages have is looked up for the few that are near to a word. question_terms gives what a question is looked for by.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE vocabulary (
    term text PRIMARY KEY
);
INSERT INTO vocabulary
SELECT DISTINCT term FROM passage_terms WHERE term ~ '^[[:alpha:]]{4,40}$' AND term !~ unspaced_character();
CREATE INDEX vocabulary_trigram_index ON vocabulary USING gin (term gin_trgm_ops);

-- In the order of the words, so that two writers do not wait for each other crosswise.
CREATE FUNCTION add_to_vocabulary() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    INSERT INTO vocabulary (term)
    SELECT DISTINCT term
    FROM new_terms n
    WHERE term ~ '^[[:alpha:]]{4,40}$' AND term !~ unspaced_character()
        AND NOT EXISTS (SELECT FROM vocabulary v WHERE v.term = n.term)
    ORDER BY term
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;
CREATE TRIGGER add_new_terms_to_vocabulary AFTER INSERT ON passage_terms
    REFERENCING NEW TABLE AS new_terms FOR EACH STATEMENT EXECUTE FUNCTION add_to_vocabulary();

-- Whether one letter more, less or other, or two that changed places, make one word of the other.
CREATE FUNCTION differ_by_one_letter(one text, other text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
    SELECT EXISTS (
        SELECT FROM generate_series(0, greatest(length(one), length(other))) AS place
        WHERE left(one, place) = left(other, place)
            AND (substr(one, place + 2) = substr(other, place + 2)
                OR substr(one, place + 1) = substr(other, place + 2)
                OR substr(one, place + 2) = substr(other, place + 1)
                OR substr(one, place + 3) = substr(other, place + 3)
                    AND substr(one, place + 1, 2) = reverse(substr(other, place + 1, 2))))
$$;

-- What a misspelt term may mean: up to three published terms, the likeliest first, each with its weight. Trigrams tell which terms
-- are alike at all; of these count those that differ by one letter and, of long ones, those that are alike by half. Two letters
-- that changed places leave few trigrams alike, so that is looked for by itself.
CREATE FUNCTION nearest_terms(misspelt text, by_configuration text) RETURNS TABLE (term text, weight double precision)
    LANGUAGE sql STABLE PARALLEL SAFE ROWS 3
AS $$
    WITH swapped AS (
        SELECT DISTINCT overlay(misspelt PLACING reverse(substr(misspelt, place, 2)) FROM place FOR 2) AS term
        FROM generate_series(1, length(misspelt) - 1) AS place
        WHERE length(misspelt) >= 5
    ), candidates AS (
        SELECT s.term, true AS by_one_letter, 1.0 AS similarity FROM swapped s
        UNION
        SELECT v.term, differ_by_one_letter(v.term, misspelt), similarity(v.term, misspelt)
        FROM vocabulary v
        WHERE length(misspelt) >= 5 AND v.term % misspelt AND v.term NOT IN (SELECT s.term FROM swapped s)
    )
    SELECT c.term, CASE WHEN by_one_letter THEN 0.8::double precision ELSE similarity END AS weight
    FROM candidates c
    WHERE c.term <> misspelt
        AND (by_one_letter OR length(misspelt) >= 8 AND similarity >= 0.5)
        AND EXISTS (
            SELECT FROM passage_terms t JOIN passages p ON p.id = t.passage_id
            WHERE t.term = c.term AND p.published AND p.configuration = by_configuration)
    ORDER BY by_one_letter DESC, similarity DESC, c.term
    LIMIT 3
$$;

-- Each term with the configurations of the passages in which it counts; null where it does in all. The words are stemmed by each
-- configuration that items have. Left out are the function words of the configuration that has most of them: that of the
-- question's language. A word of which no published passage has a form is helped out by terms that are near to it, unless there
-- are so many of such words that the question is in a language of its own.
CREATE FUNCTION question_terms(question text)
    RETURNS TABLE (term text, configurations text[], weight double precision)
    LANGUAGE plpgsql STABLE PARALLEL SAFE ROWS 20 SET jit = off
AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    WITH RECURSIVE in_use (configuration) AS (
        SELECT coalesce(min(configuration), 'english') FROM search_documents
        UNION ALL
        SELECT (SELECT min(d.configuration) FROM search_documents d WHERE d.configuration > u.configuration)
        FROM in_use u
        WHERE u.configuration IS NOT NULL
    ), words AS (
        SELECT DISTINCT word
        FROM regexp_split_to_table(
            lower(question), '(?:[^[:alnum:]]|' || unspaced_character() || ')+') AS word
        WHERE word <> ''
    ), stems AS MATERIALIZED (
        SELECT word, configuration,
            tsvector_to_array(to_tsvector(('pg_catalog.' || configuration)::regconfig, word)) AS stems
        FROM words, in_use
        WHERE configuration IS NOT NULL
    ), spoken AS (
        SELECT configuration FROM stems WHERE stems = '{}'
        GROUP BY configuration
        ORDER BY count(*) DESC, configuration <> 'english', configuration
        LIMIT 1
    ), asked AS MATERIALIZED (
        SELECT word, configuration, stem, EXISTS (
                SELECT FROM passage_terms t JOIN passages p ON p.id = t.passage_id
                WHERE t.term = stem AND p.published AND p.configuration = stems.configuration) AS known
        FROM stems, unnest(stems) AS stem
        WHERE word NOT IN (SELECT s.word FROM stems s JOIN spoken USING (configuration) WHERE s.stems = '{}')
    ), unknown AS (
        SELECT word FROM asked GROUP BY word HAVING NOT bool_or(known) AND word ~ '^[[:alpha:]]{5,40}$'
    ), weighted AS (
        SELECT stem AS term, configuration, 1::double precision AS weight FROM asked
        UNION ALL
        SELECT near.term, asked.configuration, near.weight
        FROM asked JOIN unknown USING (word), LATERAL nearest_terms(stem, configuration) AS near
        WHERE (SELECT count(*) FROM unknown) <= 5
            AND (stem = word OR NOT starts_with(near.term, stem) AND NOT starts_with(stem, near.term))
    )
    SELECT term, array_agg(DISTINCT configuration), max(weight) FROM weighted GROUP BY term
    UNION ALL
    SELECT names.term, NULL, 1
    FROM search_terms(question, 'simple') AS names
    WHERE NOT EXISTS (SELECT FROM words WHERE word = names.term);
END
$$;

-- Those of the words that have a term of the question where both are stemmed alike; where words have no blanks between them, half
-- of the terms, for a pair of characters alone is often but an ending.
CREATE FUNCTION words_of_question(question text, words text[]) RETURNS TABLE (word text)
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    WITH asked AS MATERIALIZED (
        SELECT term, configurations FROM question_terms(question)
    ), used AS MATERIALIZED (
        SELECT DISTINCT unnest(coalesce(configurations, '{simple}')) AS configuration FROM asked
    ), compared AS (
        SELECT given.word, used.configuration, of_word.term ~ unspaced_character() AS unspaced, EXISTS (
                SELECT FROM asked
                WHERE asked.term = of_word.term
                    AND (asked.configurations IS NULL OR used.configuration = ANY (asked.configurations))) AS common
        FROM unnest(words) AS given (word), used, LATERAL search_terms(given.word, used.configuration) AS of_word
    )
    SELECT DISTINCT compared.word
    FROM compared
    GROUP BY compared.word, compared.configuration
    HAVING bool_or(common AND NOT unspaced) OR avg(common::integer) FILTER (WHERE unspaced) >= 0.5
$$;
--rollback DROP FUNCTION words_of_question(text, text[]);
--rollback DROP FUNCTION question_terms(text);
--rollback DROP FUNCTION nearest_terms(text, text);
--rollback DROP FUNCTION differ_by_one_letter(text, text);
--rollback DROP TRIGGER add_new_terms_to_vocabulary ON passage_terms;
--rollback DROP FUNCTION add_to_vocabulary();
--rollback DROP TABLE vocabulary;
--rollback DROP EXTENSION IF EXISTS pg_trgm;
