package dev.portfolio.mcp;

import dev.portfolio.application.answer.AskPortfolio;
import dev.portfolio.application.certification.GetCertification;
import dev.portfolio.application.certification.ListCertifications;
import dev.portfolio.application.post.GetPost;
import dev.portfolio.application.post.ListPosts;
import dev.portfolio.application.project.GetProject;
import dev.portfolio.application.project.ListProjects;
import dev.portfolio.application.search.SearchContent;
import java.util.List;

/**
 * What an assistant can do with a portfolio: {@code search}, {@code get}, {@code list} and {@code ask}. All of them read, and see
 * published content only, whoever calls.
 */
public final class PortfolioTools {

    private final List<PortfolioTool> tools;

    public PortfolioTools(
            SearchContent search, AskPortfolio ask, Readers readers, Lists lists, ItemAddresses addresses) {
        ItemMembers members = new ItemMembers(addresses);
        this.tools = List.of(
                new SearchTool(search, members),
                new GetTool(readers, members),
                new ListTool(lists, members),
                new AskTool(ask, members));
    }

    /** What reads one item of each type. */
    public record Readers(GetPost posts, GetProject projects, GetCertification certifications) {}

    /** What reads pages of each type. */
    public record Lists(ListPosts posts, ListProjects projects, ListCertifications certifications) {}

    List<PortfolioTool> all() {
        return tools;
    }
}
