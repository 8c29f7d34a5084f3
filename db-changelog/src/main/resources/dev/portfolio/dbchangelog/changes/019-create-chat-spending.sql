--liquibase formatted sql

--changeset portfolio:019-create-chat-spending splitStatements:false
--comment: What was spent on the chat model each day (UTC), by all processes; calls under way count as much as they may take.
CREATE TABLE chat_spending (
    day    date    PRIMARY KEY,
    calls  integer NOT NULL,
    tokens bigint  NOT NULL
);
--rollback DROP TABLE chat_spending;
