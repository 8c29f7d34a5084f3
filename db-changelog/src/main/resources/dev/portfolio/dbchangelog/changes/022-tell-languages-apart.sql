--liquibase formatted sql

--changeset portfolio:022-tell-languages-apart splitStatements:false
--comment: Each item has a text search configuration, by which its words are stemmed: that of the language whose function words its beginning has most of, simple where there are too few. Japanese, Chinese and Korean, which write without blanks or join particles to words, are indexed by pairs of characters, and the Latin words in them as English ones, as PostgreSQL does it with other scripts. The terms of items in English stay as they are; those of others are written anew.
ALTER TABLE search_documents ADD COLUMN configuration text NOT NULL DEFAULT 'english';
ALTER TABLE passages ADD COLUMN configuration text NOT NULL DEFAULT 'english';
CREATE INDEX search_documents_configuration_index ON search_documents (configuration);

-- A character of a script whose words are not told apart by blanks: kana, Han, Hangul.
CREATE FUNCTION unspaced_character() RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
    SELECT '[\u3005\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\u1100-\u11ff\uac00-\ud7a3]'
$$;

CREATE FUNCTION search_terms(input text, configuration text) RETURNS TABLE (term text, frequency integer)
    LANGUAGE sql STABLE STRICT PARALLEL SAFE ROWS 200
AS $$
    SELECT lexeme, cardinality(positions)
    FROM unnest(to_tsvector(
        ('pg_catalog.' || configuration)::regconfig,
        regexp_replace(input, '(?:[^[:alnum:]]|' || unspaced_character() || ')+', ' ', 'g')))
    UNION ALL
    SELECT left(lower(name[1]), 200), count(*)::integer
    FROM regexp_matches(
        regexp_replace(input, unspaced_character() || '+', ' ', 'g'),
        '([[:alnum:]]+(?:[-._:/@+#][[:alnum:]]+)+|[[:alnum:]]+(?:\+\+|#)|\.[[:alpha:]][[:alnum:]]+)',
        'g') AS name
    GROUP BY 1
    UNION ALL
    SELECT part, count(*)::integer
    FROM regexp_matches(input, unspaced_character() || '+', 'g') AS run,
        generate_series(1, length(run[1])) AS place,
        LATERAL (VALUES (substr(run[1], place, 2)), (substr(run[1], place, 1))) AS parts (part)
    WHERE length(part) = 2 OR length(run[1]) = 1 OR part ~ '[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]'
    GROUP BY 1
$$;

-- How long a passage is, in words that are no function words. Two characters without blanks are about one word, whatever terms
-- they give; hiragana write endings and function words.
CREATE FUNCTION passage_length(passage bigint) RETURNS integer
    LANGUAGE sql STABLE STRICT PARALLEL SAFE
AS $$
    SELECT coalesce(sum(CASE
        WHEN term !~ unspaced_character() THEN frequency::numeric
        WHEN length(term) = 2 AND term !~ '^[\u3041-\u3096]+$' THEN frequency / 2.0
        ELSE 0
    END), 0)::integer
    FROM passage_terms
    WHERE passage_id = passage
$$;

-- At least two words, and one in ten, have to be function words. Hardly a running text has fewer than three in ten.
CREATE FUNCTION text_configuration(input text) RETURNS text
    LANGUAGE sql STABLE STRICT PARALLEL SAFE
AS $$
    WITH cleaned AS MATERIALIZED (
        SELECT regexp_replace(input, '(?:[^[:alnum:]]|' || unspaced_character() || ')+', ' ', 'g') AS text
    ), counted AS (
        SELECT configuration, coalesce(sum(cardinality(positions)), 0) AS words
        FROM cleaned,
            unnest(ARRAY['simple', 'danish', 'dutch', 'english', 'finnish', 'french', 'german', 'hungarian', 'italian',
                'norwegian', 'portuguese', 'russian', 'spanish', 'swedish', 'turkish']) AS configuration
            LEFT JOIN LATERAL unnest(to_tsvector(('pg_catalog.' || configuration)::regconfig, text)) ON true
        GROUP BY configuration
    )
    SELECT coalesce(
        (
            SELECT 'english' FROM counted
            WHERE configuration = 'simple' AND words < 0.5 * regexp_count(input, unspaced_character())
        ),
        (
            SELECT counted.configuration
            FROM counted, (SELECT words AS total FROM counted WHERE configuration = 'simple') AS everything
            WHERE total - words >= 2
                AND total - words >= 0.1 * (total + regexp_count(input, unspaced_character()))
            ORDER BY words, counted.configuration
            LIMIT 1
        ),
        'simple')
$$;

CREATE TEMPORARY TABLE changed ON COMMIT DROP AS
    SELECT content_id, text_configuration(opening) AS configuration FROM search_documents;
DELETE FROM changed
WHERE configuration = 'english'
    AND NOT EXISTS (
        SELECT FROM passages p
        WHERE p.content_id = changed.content_id AND p.text ~ unspaced_character());
UPDATE search_documents d SET configuration = c.configuration FROM changed c WHERE c.content_id = d.content_id;
DELETE FROM passage_terms t USING passages p, changed c WHERE p.id = t.passage_id AND c.content_id = p.content_id;
INSERT INTO passage_terms (term, passage_id, frequency)
SELECT t.term, p.id, t.frequency
FROM changed c
    JOIN search_documents d USING (content_id)
    JOIN passages p USING (content_id),
    LATERAL search_terms(
        concat_ws(E'\n', d.title, array_to_string(d.tags, E'\n'), array_to_string(d.tech_stack, E'\n'), p.text),
        d.configuration) t;
UPDATE passages p
SET configuration = c.configuration,
    term_count = passage_length(p.id)
FROM changed c
WHERE c.content_id = p.content_id;
DROP TABLE changed;

DROP FUNCTION search_terms(text);
--rollback CREATE FUNCTION search_terms(input text) RETURNS TABLE (term text, frequency integer)
--rollback     LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
--rollback AS $$
--rollback     SELECT lexeme, cardinality(positions)
--rollback     FROM unnest(to_tsvector('pg_catalog.english', regexp_replace(input, '[^[:alnum:]]+', ' ', 'g')))
--rollback     UNION ALL
--rollback     SELECT left(lower(name[1]), 200), count(*)::integer
--rollback     FROM regexp_matches(
--rollback         input,
--rollback         '([[:alnum:]]+(?:[-._:/@+#][[:alnum:]]+)+|[[:alnum:]]+(?:\+\+|#)|\.[[:alpha:]][[:alnum:]]+)',
--rollback         'g') AS name
--rollback     GROUP BY 1
--rollback $$;
--rollback CREATE TEMPORARY TABLE changed ON COMMIT DROP AS
--rollback     SELECT id FROM passages WHERE configuration <> 'english' OR text ~ unspaced_character();
--rollback DELETE FROM passage_terms WHERE passage_id IN (SELECT id FROM changed);
--rollback INSERT INTO passage_terms (term, passage_id, frequency)
--rollback SELECT t.term, p.id, t.frequency
--rollback FROM passages p JOIN search_documents d USING (content_id),
--rollback     LATERAL search_terms(concat_ws(
--rollback         E'\n', d.title, array_to_string(d.tags, E'\n'), array_to_string(d.tech_stack, E'\n'), p.text)) t
--rollback WHERE p.id IN (SELECT id FROM changed);
--rollback UPDATE passages p
--rollback SET term_count = coalesce((SELECT sum(frequency) FROM passage_terms t WHERE t.passage_id = p.id), 0)
--rollback WHERE p.id IN (SELECT id FROM changed);
--rollback DROP TABLE changed;
--rollback DROP FUNCTION text_configuration(text);
--rollback DROP FUNCTION passage_length(bigint);
--rollback DROP FUNCTION search_terms(text, text);
--rollback DROP FUNCTION unspaced_character();
--rollback ALTER TABLE passages DROP COLUMN configuration;
--rollback ALTER TABLE search_documents DROP COLUMN configuration;
