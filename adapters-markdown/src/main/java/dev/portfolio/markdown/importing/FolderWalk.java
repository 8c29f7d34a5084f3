package dev.portfolio.markdown.importing;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lists the content files below a folder. Symbolic links to files and folders inside are followed where they show something
 * that was not seen yet; those that lead out are listed themselves.
 */
final class FolderWalk {

    private final ContentRoot root;
    private final List<Path> found = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final Queue<Path> links = new PriorityQueue<>(Comparator.comparing(Path::toString));

    FolderWalk(ContentRoot root) {
        this.root = root;
    }

    /** The paths relative to the root, with {@code /} between names, sorted by code point. */
    List<String> files() throws IOException {
        Path only = root.onlyFile();
        if (only != null) {
            return List.of(relative(only));
        }
        walk(root.folder(), root.folder());
        for (Path link = links.poll(); link != null; link = links.poll()) {
            follow(link);
        }
        return found.stream()
                .map(this::relative)
                .sorted(CodePointOrder.INSTANCE)
                .toList();
    }

    private String relative(Path path) {
        return FileNames.relative(root.folder(), path);
    }

    /** Lists what is in a real folder under the name by which it was reached. */
    private void walk(Path real, Path shownAs) throws IOException {
        Files.walkFileTree(real, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean isIgnored = !folder.equals(real) && NamesWithoutContent.isIgnored(folder);
                return isIgnored || !seen.add(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                visit(file, shown(file), attributes);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException error) throws IOException {
                if (file.equals(root.folder())) {
                    throw error;
                }
                found.add(shown(file));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException error) {
                return FileVisitResult.CONTINUE;
            }

            private Path shown(Path path) {
                return shownAs.resolve(real.relativize(path));
            }
        });
    }

    private void visit(Path file, Path shownAs, BasicFileAttributes attributes) {
        if (NamesWithoutContent.isIgnored(file)) {
            return;
        }
        if (attributes.isSymbolicLink()) {
            links.add(shownAs);
        } else if (ContentPath.hasContentExtension(file) && seen.add(file)) {
            found.add(shownAs);
        }
    }

    private void follow(Path link) throws IOException {
        Path target;
        try {
            target = link.toRealPath();
        } catch (IOException e) {
            if (ContentPath.hasContentExtension(link)) {
                found.add(link);
            }
            return;
        }
        boolean isFolder = Files.isDirectory(target);
        if (isFolder && root.contains(target)) {
            walk(target, link);
        } else if (isFolder || (ContentPath.hasContentExtension(link) && seen.add(target))) {
            found.add(link);
        }
    }
}
