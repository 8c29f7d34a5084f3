package dev.portfolio.markdown.importing;

import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.importing.SlugWish;
import dev.portfolio.markdown.frontmatter.BadContent;
import dev.portfolio.markdown.frontmatter.Fields;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How an item wants to be called: as the file says, else after its name, its folders, and at last its whole path. */
final class SlugWishes {

    private static final Pattern PLAIN_PATH = Pattern.compile("[^:?#{}\\s]+");
    private static final Pattern LAST_NAME = Pattern.compile("([^/]+?)(?:\\.html?)?/?$");
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int HASH_LENGTH = 8;

    private SlugWishes() {}

    static SlugWish of(ItemFile item, ContentType type) {
        Fields fields = item.fields();
        String said = fields.text("slug");
        if (said != null) {
            return new SlugWish.Explicit(slug(said)
                    .orElseThrow(() -> new BadContent(
                            fields.line("slug"),
                            "slug: '" + said + "' has neither letter nor digit to make a slug of")));
        }
        return lastOfAddress(fields).<SlugWish>map(SlugWish.Explicit::new).orElseGet(() -> derived(item.path(), type));
    }

    /** A slug that is valid as it stands is kept, so that old addresses stay the same; any other is made valid. */
    private static Optional<Slug> slug(String text) {
        try {
            return Optional.of(new Slug(text));
        } catch (Invalid e) {
            return Slug.from(text);
        }
    }

    private static Optional<Slug> lastOfAddress(Fields fields) {
        String address = fields.textIfScalar("url", "permalink");
        if (address == null
                || address.length() > LONGEST_ADDRESS
                || !PLAIN_PATH.matcher(address).matches()) {
            return Optional.empty();
        }
        Matcher last = LAST_NAME.matcher(address);
        return last.find() ? slug(last.group(1)) : Optional.empty();
    }

    private static SlugWish derived(ContentPath path, ContentType type) {
        DatedName name = DatedName.of(path.name());
        Set<Slug> candidates = new LinkedHashSet<>();
        if (Slug.from(name.rest()).isPresent()) {
            List<String> parts = new ArrayList<>(List.of(name.rest()));
            add(candidates, parts);
            for (String folder : path.foldersInside().reversed()) {
                parts.addFirst(folder);
                add(candidates, parts);
            }
            add(candidates, List.of(path.name()));
            keepThoseWithLetters(candidates);
            add(candidates, List.of(shortened(name.rest()), hash(path)));
        } else {
            add(candidates, List.of(type.key(), hash(path)));
        }
        return new SlugWish.Derived(List.copyOf(candidates));
    }

    private static void add(Set<Slug> candidates, List<String> parts) {
        Slug.from(String.join("-", parts)).ifPresent(candidates::add);
    }

    /** The folder of a month or a year alone (2024/05/index.md) tells nothing, unless there is nothing else. */
    private static void keepThoseWithLetters(Set<Slug> candidates) {
        if (candidates.stream().anyMatch(SlugWishes::hasLetter)) {
            candidates.removeIf(slug -> !hasLetter(slug));
        }
    }

    private static boolean hasLetter(Slug slug) {
        return slug.value().codePoints().anyMatch(Character::isLetter);
    }

    private static String shortened(String name) {
        int longest = Slug.MAX_LENGTH / 2;
        return Slug.from(name)
                .map(Slug::value)
                .map(slug -> slug.substring(0, Math.min(longest, slug.length())))
                .orElse(name);
    }

    /** The same for the same path, on systems that compose accents as on those that decompose them. */
    private static String hash(ContentPath path) {
        String composed = Normalizer.normalize(path.path(), Normalizer.Form.NFC);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(composed.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
