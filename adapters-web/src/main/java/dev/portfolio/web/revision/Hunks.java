package dev.portfolio.web.revision;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import dev.portfolio.web.revision.RevisionDiffResponse.Hunk;
import dev.portfolio.web.revision.RevisionDiffResponse.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares two texts line by line, by the algorithm of Myers (1986). */
final class Hunks {

    /** Equal lines that are shown before and after those that differ. */
    private static final int AROUND = 3;

    /** Work grows with lines times differences; beyond this all lines between the first and the last difference count as changed. */
    private static final int MOST_LINES = 10_000;

    private final List<String> before;
    private final List<String> after;

    private Hunks(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** From top to bottom. A text that is not there has no line. */
    static List<Hunk> between(@Nullable String before, @Nullable String after) {
        return new Hunks(lines(before), lines(after)).hunks();
    }

    private static List<String> lines(@Nullable String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split("\\R", -1));
    }

    /** Lines that differ: from and to, exclusive, in the one text and in the other. */
    private record Difference(int from, int fromEnd, int to, int toEnd) {}

    private List<Hunk> hunks() {
        List<Hunk> hunks = new ArrayList<>();
        List<Difference> near = new ArrayList<>();
        for (Difference difference : differences()) {
            if (!near.isEmpty() && difference.from() - near.getLast().fromEnd() > 2 * AROUND) {
                hunks.add(hunk(near));
                near.clear();
            }
            near.add(difference);
        }
        if (!near.isEmpty()) {
            hunks.add(hunk(near));
        }
        return hunks;
    }

    private Hunk hunk(List<Difference> near) {
        int start = Math.max(0, near.getFirst().from() - AROUND);
        int startAfter = near.getFirst().to() - (near.getFirst().from() - start);
        List<Line> lines = new ArrayList<>();
        int line = start;
        for (Difference difference : near) {
            add(lines, "equal", before.subList(line, difference.from()));
            add(lines, "removed", before.subList(difference.from(), difference.fromEnd()));
            add(lines, "added", after.subList(difference.to(), difference.toEnd()));
            line = difference.fromEnd();
        }
        add(lines, "equal", before.subList(line, Math.min(before.size(), line + AROUND)));
        return new Hunk(start + 1, startAfter + 1, lines);
    }

    private static void add(List<Line> lines, String change, List<String> texts) {
        texts.forEach(text -> lines.add(new Line(change, text)));
    }

    private List<Difference> differences() {
        int equal = equalAtStart();
        int equalAtEnd = equalAtEnd(equal);
        List<String> restBefore = before.subList(equal, before.size() - equalAtEnd);
        List<String> restAfter = after.subList(equal, after.size() - equalAtEnd);
        if (restBefore.isEmpty() && restAfter.isEmpty()) {
            return List.of();
        }
        if (restBefore.size() + restAfter.size() > MOST_LINES) {
            return List.of(new Difference(equal, equal + restBefore.size(), equal, equal + restAfter.size()));
        }
        return joined(Patch.generate(
                        restBefore,
                        restAfter,
                        new MyersDiffWithLinearSpace<String>().computeDiff(restBefore, restAfter, null))
                .getDeltas()
                .stream()
                .map(delta -> difference(delta, equal))
                .toList());
    }

    /** The algorithm tells of lines that are replaced as of lines that came and lines that went. */
    private static List<Difference> joined(List<Difference> differences) {
        List<Difference> joined = new ArrayList<>();
        for (Difference next : differences) {
            Difference last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.fromEnd() == next.from() && last.toEnd() == next.to()) {
                joined.removeLast();
                joined.add(new Difference(last.from(), next.fromEnd(), last.to(), next.toEnd()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static Difference difference(AbstractDelta<String> delta, int offset) {
        int from = delta.getSource().getPosition() + offset;
        int to = delta.getTarget().getPosition() + offset;
        return new Difference(
                from,
                from + delta.getSource().size(),
                to,
                to + delta.getTarget().size());
    }

    private int equalAtStart() {
        int equal = 0;
        while (equal < Math.min(before.size(), after.size())
                && before.get(equal).equals(after.get(equal))) {
            equal++;
        }
        return equal;
    }

    private int equalAtEnd(int equalAtStart) {
        int most = Math.min(before.size(), after.size()) - equalAtStart;
        int equal = 0;
        while (equal < most && before.get(before.size() - 1 - equal).equals(after.get(after.size() - 1 - equal))) {
            equal++;
        }
        return equal;
    }
}
