package dev.portfolio.web.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.portfolio.application.answer.AskPortfolio;
import dev.portfolio.domain.answer.Turn;
import dev.portfolio.domain.content.Texts;
import dev.portfolio.domain.search.Question;
import dev.portfolio.web.body.Members;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What somebody wants to know. */
@Schema(name = "Ask", description = "What somebody wants to know.")
record AskRequest(
        @Schema(
                description = "The question, in your own words.",
                example = "how are database connections kept alive",
                minLength = 1,
                maxLength = Question.MAX_LENGTH)
        String question,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @ArraySchema(
                maxItems = AskPortfolio.MOST_TURNS,
                arraySchema =
                        @Schema(
                                description =
                                        "What was asked and answered before in this conversation, the latest last. The"
                                                + " server keeps nothing of it.",
                                requiredMode = Schema.RequiredMode.NOT_REQUIRED))
        List<Exchange> history) {

    /** A question that was asked before. */
    @Schema(name = "Exchange", description = "A question that was asked before, and its answer.")
    record Exchange(
            @Schema(example = "what is a connection pool", minLength = 1, maxLength = Question.MAX_LENGTH)
            String question,

            @Schema(example = "A pool keeps connections open. [1]", minLength = 1, maxLength = Turn.LONGEST_ANSWER)
            String answer) {}

    static AskPortfolio.Query query(Members body) {
        body.need("question");
        var question = body.text("question", AskRequest::question);
        List<Turn> history = body.objects("history", AskPortfolio.MOST_TURNS, AskRequest::turn);
        body.refuseTheRest();
        return new AskPortfolio.Query(question.from(new Question("?")), history);
    }

    private static Turn turn(Members exchange) {
        exchange.need("question");
        exchange.need("answer");
        var question = exchange.text("question", AskRequest::question);
        var answer = exchange.text("answer", text -> Texts.required("answer", text, Turn.LONGEST_ANSWER));
        exchange.refuseTheRest();
        return new Turn(question.from(new Question("?")), answer.from("?"));
    }

    private static Question question(String text) {
        return new Question(text);
    }
}
