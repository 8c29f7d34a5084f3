package dev.portfolio.mcp;

import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.Publication;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.Timestamps;
import dev.portfolio.domain.post.PostSummary;
import dev.portfolio.domain.project.ProjectSummary;
import dev.portfolio.domain.search.FoundItem;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Items as members of JSON, named as in the REST interface; what an item does not have is left out. */
final class ItemMembers {

    private final ItemAddresses addresses;

    ItemMembers(ItemAddresses addresses) {
        this.addresses = addresses;
    }

    Map<String, Object> of(FoundItem item) {
        return started(item.ref().type(), item.ref().id(), item.slug(), item.title());
    }

    Map<String, Object> of(PostSummary post) {
        Map<String, Object> members = started(ContentType.POST, post.id(), post.slug(), post.title());
        put(members, "excerpt", post.excerpt());
        put(members, "tags", post.tags());
        put(members, post.publication(), post.timestamps());
        return members;
    }

    Map<String, Object> of(ProjectSummary project) {
        Map<String, Object> members = started(ContentType.PROJECT, project.id(), project.slug(), project.title());
        put(members, "description", project.description());
        put(members, "tags", project.tags());
        put(members, "tech_stack", project.techStack());
        put(members, "live_url", project.liveUrl());
        put(members, "repo_url", project.repoUrl());
        members.put("featured", project.featured());
        put(members, project.publication(), project.timestamps());
        return members;
    }

    Map<String, Object> of(Certification certification) {
        Map<String, Object> members =
                started(ContentType.CERTIFICATION, certification.id(), null, certification.name());
        members.put("issuer", certification.issuer());
        put(members, "description", certification.description());
        put(members, "credential_url", certification.credentialUrl());
        put(members, "issued_at", certification.issuedAt());
        members.put("updated_at", certification.timestamps().updatedAt().toString());
        return members;
    }

    private Map<String, Object> started(ContentType type, ContentId id, @Nullable Slug slug, String title) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", type.key());
        members.put("id", id.toString());
        if (slug != null) {
            members.put("slug", slug.value());
            addresses.of(type, slug).ifPresent(address -> members.put("url", address.toString()));
        }
        members.put("title", title);
        return members;
    }

    private static void put(Map<String, Object> members, Publication publication, Timestamps timestamps) {
        put(members, "published_at", publication.publishedAt());
        members.put("updated_at", timestamps.updatedAt().toString());
    }

    private static void put(Map<String, Object> members, String name, Labels labels) {
        if (!labels.values().isEmpty()) {
            members.put(name, labels.values());
        }
    }

    static void put(Map<String, Object> members, String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, value.toString());
        }
    }
}
