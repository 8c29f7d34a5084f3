package dev.portfolio.mcp;

import dev.portfolio.application.certification.GetCertification;
import dev.portfolio.application.post.GetPost;
import dev.portfolio.application.project.GetProject;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.project.Project;
import java.util.Map;

/** The tool that reads one item. */
record GetTool(PortfolioTools.Readers readers, ItemMembers members) implements PortfolioTool {

    @Override
    public String name() {
        return "get";
    }

    @Override
    public String title() {
        return "Read an item";
    }

    @Override
    public String description() {
        return "Gives one published project, post or certification with its whole text in Markdown.";
    }

    @Override
    public String input() {
        return """
                {
                  "type": "object",
                  "properties": {
                    "type": {"enum": ["project", "post", "certification"]},
                    "name": {"type": "string", "minLength": 1, "maxLength": 300,
                        "description": "Its slug or its id, as search and list give them; a certification has an id only."}
                  },
                  "required": ["type", "name"],
                  "additionalProperties": false
                }""";
    }

    @Override
    public String output() {
        return """
                {
                  "type": "object",
                  "properties": {
                    "type": {"enum": ["project", "post", "certification"]},
                    "id": {"type": "string"},
                    "title": {"type": "string"},
                    "text": {"type": "string", "description": "Markdown."}
                  },
                  "required": ["type", "id", "title"]
                }""";
    }

    @Override
    public Map<String, Object> call(Arguments arguments) {
        String name = arguments.required("name");
        return switch (arguments.type("type")) {
            case POST -> post(name);
            case PROJECT -> project(name);
            case CERTIFICATION ->
                members.of(readers.certifications().execute(new GetCertification.Query(name, Visibility.PUBLISHED)));
        };
    }

    private Map<String, Object> post(String name) {
        Post post = readers.posts()
                .execute(new GetPost.Query(name, Visibility.PUBLISHED))
                .post();
        Map<String, Object> item = members.of(post.summary());
        ItemMembers.put(item, "text", post.body());
        return item;
    }

    private Map<String, Object> project(String name) {
        Project project = readers.projects()
                .execute(new GetProject.Query(name, Visibility.PUBLISHED))
                .project();
        Map<String, Object> item = members.of(project.summary());
        ItemMembers.put(item, "text", project.content());
        return item;
    }
}
