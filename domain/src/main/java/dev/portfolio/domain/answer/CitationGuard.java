package dev.portfolio.domain.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Stands between a chat model and its readers: of the text that comes bit by bit, it lets out the sentences that can be traced.
 * Each has the number of a source that was given to the model, and says what that source says, as far as {@link Evidence} can
 * tell. A sentence without a citation waits for the next one on its line that has, and goes out under that one's number if the
 * source supports it too; what nobody cites does not go out. Nor do sentences that repeat the instructions.
 *
 * <p>For one answer, on one thread.
 */
public final class CitationGuard {

    private final List<Source> sources;
    private final SharedRuns instructions;
    private final PlainSentence plain;
    private final SentenceCutter cutter = new SentenceCutter();
    private final List<String> waiting = new ArrayList<>();
    private final Set<Source> cited = new LinkedHashSet<>();
    private boolean said;
    private boolean newLine;

    /**
     * @param sources those that the model was given
     * @param instructions what must not be repeated
     */
    public CitationGuard(List<Source> sources, String instructions) {
        this.sources = List.copyOf(sources);
        this.instructions = new SharedRuns(instructions);
        this.plain = new PlainSentence(sources);
    }

    /** What goes out after this piece: nothing, or whole sentences, each with what separates it from those before. */
    public List<String> read(String piece) {
        return letOut(cutter.add(piece));
    }

    /** What goes out of the rest. */
    public List<String> end() {
        return letOut(cutter.end());
    }

    /** The sources of what has gone out, by their numbers. */
    public List<Source> cited() {
        return cited.stream().sorted(Comparator.comparingInt(Source::number)).toList();
    }

    private List<String> letOut(List<SentenceCutter.Cut> cuts) {
        List<String> out = new ArrayList<>();
        for (SentenceCutter.Cut cut : cuts) {
            judge(plain.of(cut.text()), out);
            if (cut.endsLine()) {
                waiting.clear();
                newLine = said;
            }
        }
        return out;
    }

    private void judge(String sentence, List<String> out) {
        Set<Integer> numbers = Citations.in(sentence, this::isValid);
        if (numbers.isEmpty()) {
            waiting.add(Citations.removed(sentence));
            return;
        }
        List<Source> named = sources.stream()
                .filter(source -> numbers.contains(source.number()))
                .toList();
        Evidence evidence = new Evidence(named);
        String marks = numbers.stream().map(number -> "[" + number + "]").collect(Collectors.joining());
        for (String before : waiting) {
            say(before + " " + marks, before, named, evidence, out);
        }
        waiting.clear();
        say(Citations.cleaned(sentence, this::isValid), Citations.removed(sentence), named, evidence, out);
    }

    private void say(String sentence, String bare, List<Source> named, Evidence evidence, List<String> out) {
        if (evidence.supports(bare) && !instructions.isSharedBy(bare)) {
            out.add(separator() + sentence);
            cited.addAll(named);
            said = true;
            newLine = false;
        }
    }

    private String separator() {
        return !said ? "" : newLine ? "\n" : " ";
    }

    private boolean isValid(int number) {
        return sources.stream().anyMatch(source -> source.number() == number);
    }
}
