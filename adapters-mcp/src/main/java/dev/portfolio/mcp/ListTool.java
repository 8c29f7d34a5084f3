package dev.portfolio.mcp;

import dev.portfolio.application.certification.ListCertifications;
import dev.portfolio.application.post.ListPosts;
import dev.portfolio.application.project.ListProjects;
import dev.portfolio.domain.certification.CertificationFilter;
import dev.portfolio.domain.certification.CertificationSort;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.Position;
import dev.portfolio.domain.page.Sort;
import dev.portfolio.domain.page.SortField;
import dev.portfolio.domain.post.PostFilter;
import dev.portfolio.domain.post.PostSort;
import dev.portfolio.domain.project.ProjectFilter;
import dev.portfolio.domain.project.ProjectSort;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tool that lists items. */
record ListTool(PortfolioTools.Lists lists, ItemMembers members) implements PortfolioTool {

    @Override
    public String name() {
        return "list";
    }

    @Override
    public String title() {
        return "List items";
    }

    @Override
    public String description() {
        return "Gives a page of all published items of a type, without their long text: posts and certifications the"
                + " latest first, projects in the owner's order. For a question use search.";
    }

    @Override
    public String input() {
        return """
                {
                  "type": "object",
                  "properties": {
                    "type": {"enum": ["project", "post", "certification"]},
                    "tag": {"type": "string", "maxLength": 100,
                        "description": "Only posts or projects with exactly this tag."},
                    "tech": {"type": "string", "maxLength": 100,
                        "description": "Only projects made with exactly this technology."},
                    "limit": {"type": "integer", "minimum": 1, "maximum": %d, "default": %d},
                    "cursor": {"type": "string", "maxLength": 2000,
                        "description": "The next_cursor of the page before, with all else the same."}
                  },
                  "required": ["type"],
                  "additionalProperties": false
                }""".formatted(PageRequest.MAX_LIMIT, PageRequest.DEFAULT_LIMIT);
    }

    @Override
    public String output() {
        return """
                {
                  "type": "object",
                  "properties": {
                    "items": {"type": "array", "items": {
                      "type": "object",
                      "properties": {
                        "type": {"enum": ["project", "post", "certification"]},
                        "id": {"type": "string"},
                        "title": {"type": "string"}
                      },
                      "required": ["type", "id", "title"]
                    }},
                    "next_cursor": {"type": "string", "description": "Missing on the last page."}
                  },
                  "required": ["items"]
                }""";
    }

    @Override
    public Map<String, Object> call(Arguments arguments) {
        ContentType type = arguments.type("type");
        Page<Map<String, Object>> page = switch (type) {
            case POST -> posts(arguments);
            case PROJECT -> projects(arguments);
            case CERTIFICATION -> certifications(arguments);
        };
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("items", page.items());
        Position next = page.next();
        if (next != null) {
            answer.put("next_cursor", ListCursor.write(type, next));
        }
        return answer;
    }

    private Page<Map<String, Object>> posts(Arguments arguments) {
        refuse(arguments, "tech", "posts");
        PostFilter filter = new PostFilter(text(arguments, "tag"), null);
        PageRequest<PostSort> page = page(arguments, Sort.descending(PostSort.PUBLISHED_AT));
        return lists.posts()
                .execute(new ListPosts.Query(filter, page, Visibility.PUBLISHED))
                .map(members::of);
    }

    private Page<Map<String, Object>> projects(Arguments arguments) {
        ProjectFilter filter = new ProjectFilter(text(arguments, "tag"), text(arguments, "tech"), null, null);
        PageRequest<ProjectSort> page = page(arguments, Sort.ascending(ProjectSort.ORDER));
        return lists.projects()
                .execute(new ListProjects.Query(filter, page, Visibility.PUBLISHED))
                .map(members::of);
    }

    private Page<Map<String, Object>> certifications(Arguments arguments) {
        refuse(arguments, "tag", "certifications");
        refuse(arguments, "tech", "certifications");
        PageRequest<CertificationSort> page = page(arguments, Sort.descending(CertificationSort.ISSUED_AT));
        return lists.certifications()
                .execute(new ListCertifications.Query(CertificationFilter.ALL, page, Visibility.PUBLISHED))
                .map(members::of);
    }

    private static <F extends SortField> PageRequest<F> page(Arguments arguments, Sort<F> sort) {
        Position after = arguments
                .optional("cursor")
                .map(cursor -> ListCursor.read(arguments.type("type"), cursor))
                .orElse(null);
        return PageRequest.first(sort, arguments.number("limit", PageRequest.DEFAULT_LIMIT))
                .startingAfter(after);
    }

    private static void refuse(Arguments arguments, String name, String items) {
        if (arguments.optional(name).isPresent()) {
            throw new Invalid(name, "is nothing that " + items + " have; leave it out");
        }
    }

    private static @Nullable String text(Arguments arguments, String name) {
        return arguments.optional(name).orElse(null);
    }
}
