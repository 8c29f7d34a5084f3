package dev.portfolio.web.remembered;

import dev.portfolio.application.transaction.GetCommittedState;
import dev.portfolio.domain.account.Caller;
import dev.portfolio.domain.transaction.CommittedState;
import dev.portfolio.web.caller.CallerOfRequest;
import dev.portfolio.web.edge.EntityTag;
import dev.portfolio.web.edge.EntityTagFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Gives strangers an answer again that one of them was given before, as long as nothing was committed in between. The state is
 * asked for before an answer is made, and again before it is given to the next one: where the two are equal, everything that was
 * read for it is what would be read now. Stands before the filters that find out who is asking, so it looks at nobody who says
 * who he is.
 */
final class RememberedAnswersFilter extends OncePerRequestFilter {

    private static final String FROM_CONTENT_ALONE = FromContentAlone.class.getName();

    private final GetCommittedState getCommittedState;
    private final RememberedAnswers answers;

    RememberedAnswersFilter(GetCommittedState getCommittedState, RememberedAnswers answers) {
        this.getCommittedState = getCommittedState;
        this.answers = answers;
    }

    /** Has the answer to this request remembered. */
    static void markAsFromContentAlone(HttpServletRequest request) {
        request.setAttribute(FROM_CONTENT_ALONE, true);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Question> question = Question.of(request);
        Optional<CommittedState> state = question.flatMap(_ -> getCommittedState.execute());
        if (question.isEmpty() || state.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<RememberedAnswer> known = answers.find(question.get(), state.get());
        if (known.isPresent()) {
            known.get().give(request, response);
        } else {
            Collection<String> outerHeaders = response.getHeaderNames();
            EntityTagFilter.whenTagged(
                    request,
                    (tag, body) -> made(tag, body, request, response, outerHeaders)
                            .ifPresent(answer -> answers.add(question.get(), state.get(), answer)));
            chain.doFilter(request, response);
        }
    }

    private static Optional<RememberedAnswer> made(
            EntityTag tag,
            byte[] body,
            HttpServletRequest request,
            HttpServletResponse response,
            Collection<String> outerHeaders) {
        Set<String> added = new TreeSet<>(response.getHeaderNames());
        added.removeAll(outerHeaders);
        added.remove(HttpHeaders.CONTENT_TYPE);
        boolean forEverybody = request.getAttribute(FROM_CONTENT_ALONE) != null
                && CallerOfRequest.of(request) instanceof Caller.Anonymous
                && RememberedAnswer.areOfContent(added);
        return forEverybody
                ? Optional.of(new RememberedAnswer(
                        String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)),
                        tag,
                        response.getContentType(),
                        RememberedAnswer.headers(response, added),
                        body))
                : Optional.empty();
    }
}
