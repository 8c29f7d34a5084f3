package dev.portfolio.web.error;

import java.util.Map;

/** The kinds of problems in words, by the code that the domain and the adapters give them. */
final class Titles {

    private static final Map<String, String> BY_CODE = Map.ofEntries(
            Map.entry("invalid", "Invalid input"),
            Map.entry("unauthorized", "Credentials needed"),
            Map.entry("access_forbidden", "Not allowed"),
            Map.entry("status_forbidden", "Drafts are not for everybody"),
            Map.entry("origin_refused", "Another site's page"),
            Map.entry("sign_in_refused", "Sign-in refused"),
            Map.entry("sign_in_busy", "Too many people sign in"),
            Map.entry("invalid_token", "Token not valid"),
            Map.entry("rate_limited", "Too many requests"),
            Map.entry("email_taken", "Email address taken"),
            Map.entry("last_superuser", "Last superuser"),
            Map.entry("user_not_found", "No such account"),
            Map.entry("token_not_found", "No such API token"),
            Map.entry("post_not_found", "No such post"),
            Map.entry("project_not_found", "No such project"),
            Map.entry("certification_not_found", "No such certification"),
            Map.entry("media_not_found", "No such picture"),
            Map.entry("media_store_unavailable", "Store of pictures unavailable"),
            Map.entry("pictures_busy", "Too many pictures at once"),
            Map.entry("picture_unsupported", "No picture that is taken"),
            Map.entry("picture_too_large", "Picture too large"),
            Map.entry("import_too_large", "Import too large"),
            Map.entry("revision_not_found", "No such revision"),
            Map.entry("schedule_not_found", "No such schedule"),
            Map.entry("schedule_over", "Schedule over"),
            Map.entry("slug_taken", "Slug taken"),
            Map.entry("item_changed", "Changed in the meantime"),
            Map.entry("idempotency_key_in_use", "Being worked on"),
            Map.entry("idempotency_key_reused", "Idempotency-Key of another request"),
            Map.entry("database_unavailable", "Database unavailable"),
            Map.entry("embedder_unavailable", "Embedding model unavailable"),
            Map.entry("embedder_wrong_answer", "Embedding model answers wrongly"),
            Map.entry("embedding_profile_exists", "Embedding profile exists"),
            Map.entry("embedding_profile_gone", "Embedding profile gone"),
            Map.entry("embedding_profile_active", "Embedding profile in use"),
            Map.entry("embedding_model_active", "Embedding model in use"),
            Map.entry("embedding_model_retired", "Embedding model retired"),
            Map.entry("embedding_switch_under_way", "Change of the embedding model under way"),
            Map.entry("no_former_embedding_model", "No former embedding model"),
            Map.entry("no_chat_model", "No chat model"),
            Map.entry("chat_unavailable", "Chat model unavailable"),
            Map.entry("chat_busy", "Chat model busy"),
            Map.entry("chat_wrong_answer", "Chat model answers wrongly"),
            Map.entry("chat_budget_used_up", "Chat budget used up"),
            Map.entry("answer_broken_off", "Answer broken off"));

    private Titles() {}

    static boolean has(String code) {
        return BY_CODE.containsKey(code);
    }

    /** The title of this code; the category's where it has none, so that a new code never breaks an answer. */
    static String of(String code, ErrorCategory category) {
        return BY_CODE.getOrDefault(code, category.title());
    }
}
