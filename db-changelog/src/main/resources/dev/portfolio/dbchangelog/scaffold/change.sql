--liquibase formatted sql

-- Made on {{date}}. Fill it in, and take these lines out. docs/migrations.md has the whole story.
-- * One purpose, in one transaction. Once it has run anywhere else it is never edited: another change corrects it.
-- * Review it as if it ran on the largest database there is: what does it lock, and for how long? What does it lose?
-- * Everything it does is undone by its rollback lines, the last thing first.
-- * Names as PostgreSQL would give them: posts_slug_key, posts_published_at_index, posts_published_at_check.
-- * The dimensions of a vector column cannot be altered: the column is dropped and made anew, and all is embedded again.
--   ./portfolio db:migration --dimensions N writes that change.
-- * Then: ./portfolio db:migrate, db:status, db:rollback, db:migrate; and the jOOQ classes are generated anew.

--changeset portfolio:{{change}} splitStatements:false
--comment: In a sentence, what this is for.
write the statements here;
--rollback write here what undoes them;
