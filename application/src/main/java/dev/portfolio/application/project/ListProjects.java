package dev.portfolio.application.project;

import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.project.ProjectFilter;
import dev.portfolio.domain.project.ProjectRepository;
import dev.portfolio.domain.project.ProjectSort;
import dev.portfolio.domain.project.ProjectSummary;
import dev.portfolio.domain.transaction.Transactions;

/** One page of projects, without their long text. */
public final class ListProjects {

    private final ProjectRepository projects;
    private final Transactions transactions;

    public ListProjects(ProjectRepository projects, Transactions transactions) {
        this.projects = projects;
        this.transactions = transactions;
    }

    /** Which projects, and for whom. */
    public record Query(ProjectFilter filter, PageRequest<ProjectSort> page, Visibility visibility) {}

    public Page<ProjectSummary> execute(Query query) {
        return transactions.reading(() -> projects.page(query.filter(), query.page(), query.visibility()));
    }
}
