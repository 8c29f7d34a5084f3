package dev.portfolio.bootstrap.cli;

import dev.portfolio.application.evaluation.EvaluateSearch;
import dev.portfolio.application.evaluation.FindNamedItems;
import dev.portfolio.application.evaluation.ModeEvaluation;
import dev.portfolio.bootstrap.evaluation.EvaluationReport;
import dev.portfolio.bootstrap.evaluation.Floor;
import dev.portfolio.bootstrap.evaluation.JudgementFile;
import dev.portfolio.bootstrap.evaluation.Judgements;
import dev.portfolio.bootstrap.evaluation.QuestionFile;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.evaluation.JudgedQuestion;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code eval}. */
@Command(
        name = "eval",
        header = "Measure how well search finds what is right, by keywords, by meaning and by both.",
        description = {
            "FILE has a JSON object a line: {\"id\": ..., \"question\": ..., \"file\": ...}, where \"file\" is the path of an"
                    + " imported file, relative to the folder that was imported; \"slug\" or \"item\" (an id) name the right item"
                    + " as well. Prints for each mode the share of questions whose item came first (hit@1) or among five"
                    + " (hit@5), the mean reciprocal rank (mrr@10) and the discounted gain (ndcg@10), each with its 95 %%"
                    + " interval; then what hybrid search did not find first.",
            "Exit status 1 when a figure is below a floor set by --fail-below."
        },
        footer = {
            "",
            "Example: ./portfolio eval samples/questions.jsonl",
            "         ./portfolio eval --judge qrels.txt --fail-below ndcg@10=0.5 questions.jsonl"
        })
final class EvalCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Commands commands;

    @Mixin
    final Help help = new Help();

    @Parameters(paramLabel = "FILE", description = "The questions.")
    Path questions = Path.of(".");

    @Option(
            names = "--judge",
            paramLabel = "QRELS",
            description = "Graded judgements instead, a line each: QUESTION 0 ITEM GRADE.")
    @Nullable
    Path judgements;

    @Option(
            names = "--fail-below",
            paramLabel = "[MODE.]MEASURE=VALUE",
            description = "What must be reached, for example mrr@10=0.8; can be given several times.")
    List<String> floors = List.of();

    @Option(names = "--json", description = "Print a JSON object for each mode, one a line.")
    boolean json;

    EvalCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        List<Floor> wanted = floors.stream().map(Floor::parse).toList();
        List<QuestionFile.Line> lines = QuestionFile.read(questions);
        try (Shutdown shutdown = new Shutdown()) {
            ApplicationContext tool = commands.openTool(shutdown);
            List<JudgedQuestion> judged = judged(tool, lines);
            commands.console().step(judged.size() + " of " + lines.size() + " questions are judged.");
            List<ModeEvaluation> evaluations = tool.getBean(EvaluateSearch.class)
                    .execute(new EvaluateSearch.Command(
                            judged, (done, total) -> commands.console().progress("Asking", done, total)));
            tell(evaluations);
            List<String> missed = wanted.stream()
                    .map(floor -> floor.missedBy(evaluations))
                    .flatMap(Optional::stream)
                    .toList();
            missed.forEach(commands.console()::step);
            return missed.isEmpty() ? 0 : 1;
        }
    }

    private List<JudgedQuestion> judged(ApplicationContext tool, List<QuestionFile.Line> lines) {
        Judgements of = new Judgements(tool.getBean(FindNamedItems.class));
        List<JudgedQuestion> judged =
                judgements == null ? of.ofLines(lines) : of.graded(lines, JudgementFile.read(judgements));
        if (judged.isEmpty()) {
            throw new Invalid(
                    String.valueOf(judgements),
                    "judges none of the questions: their ids have to be the same in both files");
        }
        return judged;
    }

    private void tell(List<ModeEvaluation> evaluations) {
        if (json) {
            evaluations.forEach(
                    mode -> commands.results().println(JSON.writeValueAsString(EvaluationReport.members(mode))));
            return;
        }
        EvaluationReport.table(evaluations).forEach(commands.results()::println);
        List<String> failures = EvaluationReport.failures(evaluations.getLast());
        if (!failures.isEmpty()) {
            commands.results().println();
            failures.forEach(commands.results()::println);
        }
    }
}
