package dev.portfolio.dbchangelog;

import java.util.List;

/**
 * What a rollback will do.
 *
 * @param changes the names of the changes that it undoes, the newest first
 * @param losses a sentence for each table and each column that goes, with how much is in it; empty where nothing is lost
 */
public record RollbackPlan(List<String> changes, List<String> losses) {}
