package dev.portfolio.domain.answer;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a source.
 *
 * @param position its place among the source's sentences, from 0
 */
public record QuotedSentence(Source source, int position, String text) {

    /** The sentences of these sources, each only where it comes first: passages of an item overlap. */
    public static List<QuotedSentence> of(List<Source> sources) {
        List<QuotedSentence> sentences = new ArrayList<>();
        for (Source source : sources) {
            List<String> texts = Sentences.in(source.passage());
            for (int i = 0; i < texts.size(); i++) {
                String text = texts.get(i);
                if (sentences.stream().noneMatch(earlier -> earlier.text().equals(text))) {
                    sentences.add(new QuotedSentence(source, i, text));
                }
            }
        }
        return sentences;
    }
}
