package dev.portfolio.pages.answer;

import dev.portfolio.application.answer.AskPortfolio;
import dev.portfolio.domain.answer.Source;
import dev.portfolio.domain.answer.Turn;
import dev.portfolio.domain.search.Excerpt;
import dev.portfolio.pages.article.Kinds;
import dev.portfolio.pages.layout.Head;
import dev.portfolio.pages.site.SiteAddresses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form for questions, and an answer.
 *
 * @param question as it was asked, or as it is proposed; empty for none
 * @param answer null until there is one
 */
record AskPage(String question, @Nullable Answered answer, SiteAddresses addresses) {

    static final String PATH = "/ask";

    /** How many questions and answers before one the script sends along. */
    static final int MOST_TURNS = AskPortfolio.MOST_TURNS;

    /** How much of each of these answers. */
    static final int LONGEST_ANSWER = Turn.LONGEST_ANSWER;

    /** A whole answer, and what it cites. */
    record Answered(CitingText text, List<Cited> sources, boolean generated, boolean refused) {}

    /** Something cited, and the passage on which the answer rests. */
    record Cited(int number, String title, String path, String kind, String passage) {}

    static AskPage asking(String proposed, SiteAddresses addresses) {
        return new AskPage(proposed, null, addresses);
    }

    static AskPage of(String question, AskPortfolio.Reply reply, SiteAddresses addresses) {
        List<Source> sources = reply.answer().sources();
        Answered answered = new Answered(
                CitingText.of(reply.answer().text(), sources, addresses),
                sources.stream().map(source -> cited(source, addresses)).toList(),
                isGenerated(reply),
                reply.answer().refused());
        return new AskPage(question, answered, addresses);
    }

    private static boolean isGenerated(AskPortfolio.Reply reply) {
        return switch (reply.kind()) {
            case GENERATED -> true;
            case EXTRACTIVE -> false;
        };
    }

    private static Cited cited(Source source, SiteAddresses addresses) {
        return new Cited(
                source.number(),
                source.item().title(),
                addresses.of(source.item()),
                Kinds.of(source.item().ref().type()),
                Excerpt.of(source.passage()));
    }

    static Head head() {
        return Head.of("Ask", "Ask a question; it is answered from what is published here.", PATH, "Ask")
                .with(List.of("ask.js"));
    }
}
