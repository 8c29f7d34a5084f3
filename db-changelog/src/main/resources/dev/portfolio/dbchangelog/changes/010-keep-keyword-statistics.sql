--liquibase formatted sql

--changeset portfolio:010-keep-keyword-statistics splitStatements:false
--comment: How many published passages there are and how many terms they have in all, kept by the database with every commit. The sum over all shards counts; a transaction writes only the shard of its own server process, so that two writers seldom wait for each other and never for ever.
CREATE TABLE keyword_statistics (
    shard    integer PRIMARY KEY,
    passages bigint  NOT NULL,
    terms    bigint  NOT NULL
);
CREATE FUNCTION count_published_passages() RETURNS trigger
    LANGUAGE plpgsql
AS $$
DECLARE
    passage_change bigint := 0;
    term_change    bigint := 0;
    counted        record;
BEGIN
    IF TG_OP IN ('INSERT', 'UPDATE') THEN
        SELECT count(*) AS n, coalesce(sum(term_count), 0) AS t INTO counted FROM new_passages WHERE published;
        passage_change := passage_change + counted.n;
        term_change := term_change + counted.t;
    END IF;
    IF TG_OP IN ('DELETE', 'UPDATE') THEN
        SELECT count(*) AS n, coalesce(sum(term_count), 0) AS t INTO counted FROM old_passages WHERE published;
        passage_change := passage_change - counted.n;
        term_change := term_change - counted.t;
    END IF;
    IF passage_change <> 0 OR term_change <> 0 THEN
        INSERT INTO keyword_statistics AS kept (shard, passages, terms)
        VALUES (pg_backend_pid() % 16, passage_change, term_change)
        ON CONFLICT (shard) DO UPDATE
            SET passages = kept.passages + excluded.passages, terms = kept.terms + excluded.terms;
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER count_inserted_passages AFTER INSERT ON passages
    REFERENCING NEW TABLE AS new_passages FOR EACH STATEMENT EXECUTE FUNCTION count_published_passages();
CREATE TRIGGER count_updated_passages AFTER UPDATE ON passages
    REFERENCING OLD TABLE AS old_passages NEW TABLE AS new_passages
    FOR EACH STATEMENT EXECUTE FUNCTION count_published_passages();
CREATE TRIGGER count_deleted_passages AFTER DELETE ON passages
    REFERENCING OLD TABLE AS old_passages FOR EACH STATEMENT EXECUTE FUNCTION count_published_passages();
--rollback DROP TRIGGER count_deleted_passages ON passages;
--rollback DROP TRIGGER count_updated_passages ON passages;
--rollback DROP TRIGGER count_inserted_passages ON passages;
--rollback DROP FUNCTION count_published_passages();
--rollback DROP TABLE keyword_statistics;
