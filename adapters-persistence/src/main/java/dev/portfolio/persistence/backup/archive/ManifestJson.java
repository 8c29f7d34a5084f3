package dev.portfolio.persistence.backup.archive;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The manifest as JSON. */
final class ManifestJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private ManifestJson() {}

    static byte[] write(BackupManifest manifest) {
        return JSON.writeValueAsBytes(manifest);
    }

    /** {@link BackupFailed} when the format is another one, or this is no manifest. */
    static BackupManifest read(byte[] json) {
        try {
            JsonNode version = JSON.readTree(json).path("formatVersion");
            if (version.isInt() && version.asInt() != BackupManifest.FORMAT) {
                throw new BackupFailed("The backup has format version " + version.asInt()
                        + "; this program reads version " + BackupManifest.FORMAT
                        + ". Use a version of the program that writes that format.");
            }
            return JSON.readValue(json, BackupManifest.class);
        } catch (JacksonException e) {
            throw new BackupFailed("The backup's manifest cannot be read: " + e.getOriginalMessage(), e);
        }
    }
}
