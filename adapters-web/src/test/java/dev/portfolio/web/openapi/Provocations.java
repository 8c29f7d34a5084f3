package dev.portfolio.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.InMemoryPortfolio;
import dev.portfolio.domain.schedule.Schedule;
import dev.portfolio.domain.schedule.ScheduleState;
import dev.portfolio.web.Answer;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Ways to get a status from an operation: what is wrong about a call that is good but for this. */
final class Provocations {

    private static final String AUTHORIZATION = "Authorization";
    private static final String IF_MATCH = "If-Match";
    private static final String KEY = "Idempotency-Key";
    private static final String ADDRESS = "X-Forwarded-For";

    /** More than any operation takes here. */
    private static final int TOO_MANY_BYTES = 2_000_000;

    private final GoodCalls good;
    private final InMemoryPortfolio portfolio;
    private final Function<Call, Answer> server;

    Provocations(GoodCalls good, InMemoryPortfolio portfolio, Function<Call, Answer> server) {
        this.good = good;
        this.portfolio = portfolio;
        this.server = server;
    }

    /** The answers of all ways that there are, each made when it is asked for. */
    Stream<Answer> answers(DocumentedOperation operation, int status) {
        return ways(operation, status).map(Supplier::get);
    }

    private Stream<Supplier<Answer>> ways(DocumentedOperation operation, int status) {
        return switch (status) {
            case 200, 201, 202, 204 -> Stream.of(changed(operation, call -> call), () -> sameAgain(good.of(operation)));
            case 301 -> Stream.of(() -> renamed(operation));
            case 304 -> Stream.of(() -> known(good.of(operation)));
            case 400 -> Stream.of(changed(operation, call -> call.asking("no_such_parameter=1")));
            case 401 -> Stream.of(changed(operation, call -> call.with(AUTHORIZATION, "Bearer stale")));
            case 403 -> notAllowed(operation);
            case 404 -> Stream.of(changed(operation, call -> call.onPath(operation.pathOf("" + UUID.randomUUID()))));
            case 406 -> Stream.of(changed(operation, call -> call.with("Accept", "text/html")));
            case 409 -> taken(operation);
            case 412 -> Stream.of(changed(operation, call -> call.with(IF_MATCH, "\"stale\"")));
            case 413 -> Stream.of(changed(operation, call -> call.saying(" ".repeat(TOO_MANY_BYTES) + call.body())));
            case 415 -> Stream.of(changed(operation, call -> call.with("Content-Type", "text/plain")));
            case 422 -> Stream.of(() -> twice(good.of(operation).with(KEY, "key-" + UUID.randomUUID())));
            case 428 -> Stream.of(changed(operation, call -> call.without(IF_MATCH)));
            case 429 -> Stream.of(() -> again(operation));
            case 500 -> whileTold(operation, portfolio.transactions()::broken);
            case 503 -> whileTold(operation, portfolio.transactions()::unavailable);
            default -> throw new AssertionError("Nothing is known that is answered with " + status);
        };
    }

    private Supplier<Answer> changed(DocumentedOperation operation, Function<Call, Call> change) {
        return () -> server.apply(change.apply(good.of(operation)));
    }

    /** A script of a plain user, a plain user who asks for drafts, a page of another site. */
    private Stream<Supplier<Answer>> notAllowed(DocumentedOperation operation) {
        return Stream.of(
                changed(operation, call -> call.with(AUTHORIZATION, "Bearer " + good.scriptOfPlainUser())),
                changed(
                        operation,
                        call -> call.with(AUTHORIZATION, "Bearer " + good.sessionOfPlainUser())
                                .asking("status=draft")),
                changed(
                        operation,
                        call -> call.without(AUTHORIZATION)
                                .with("Cookie", "access_token=" + good.session())
                                .with("Origin", "https://elsewhere.example")));
    }

    /** A name that another has, the only superuser's account, a key whose call is being answered, the model in use. */
    private Stream<Supplier<Answer>> taken(DocumentedOperation operation) {
        return Stream.of(
                () -> operation.path().endsWith("/restore") ? restored(operation) : likeAnother(operation),
                () -> out(operation),
                () -> server.apply(good.onCaller(operation)),
                () -> told(good.of(operation).with(KEY, "in-use"), portfolio.idempotencyKeys()::inUse),
                () -> server.apply(good.of(operation)
                        .saying("{\"model\": \"" + portfolio.embedder().model() + "\"}")));
    }

    private Answer likeAnother(DocumentedOperation operation) {
        DocumentedOperation creation = good.creation(operation.collection().orElse(operation.path()));
        Answer another = server.apply(good.of(creation).saying(good.examples(creation)));
        assertThat(another.status()).as(another.body()).isIn(201, 202, 409);
        return server.apply(good.of(operation).saying(good.examples(operation)));
    }

    /** The slug that is to come back has been taken by another item. */
    private Answer restored(DocumentedOperation operation) {
        String collection = operation.collection().orElseThrow();
        Call restore = good.of(operation);
        String item = restore.path().replaceFirst("/revisions/.*", "");
        String slug = server.apply(good.of(good.operation("GET", collection + "/{slug_or_id}"))
                        .onPath(item))
                .json()
                .get("slug")
                .asString();
        Call rename = good.of(good.operation("PATCH", collection + "/{slug_or_id}"));
        server.apply(rename.onPath(item).saying("{\"slug\": \"away-" + slug + "\"}"))
                .assertStatus(200);
        server.apply(rename.saying("{\"slug\": \"" + slug + "\"}")).assertStatus(200);
        return server.apply(restore);
    }

    /** What was scheduled has gone out. */
    private Answer out(DocumentedOperation operation) {
        Call call = good.of(operation);
        portfolio
                .schedules()
                .upTo(Schedule.LATEST, ScheduleState.OPEN, 1_000)
                .forEach(schedule ->
                        portfolio.schedules().save(schedule.now(ScheduleState.DONE, null, schedule.publishAt())));
        return server.apply(call);
    }

    private Answer renamed(DocumentedOperation operation) {
        String collection = operation.collection().orElseThrow();
        String before = "before-" + UUID.randomUUID();
        String id = good.made(collection);
        Call change = good.of(good.operation("PATCH", operation.path())).onPath(collection + "/" + id);
        server.apply(change.saying("{\"slug\": \"" + before + "\"}")).assertStatus(200);
        server.apply(change.saying("{\"slug\": \"after" + before + "\"}")).assertStatus(200);
        return server.apply(good.of(operation).onPath(operation.pathOf(before)));
    }

    private Answer known(Call call) {
        return server.apply(call.with("If-None-Match", server.apply(call).header("ETag")));
    }

    private Answer twice(Call call) {
        server.apply(call).assertStatus(201);
        return server.apply(call.saying(call.body() + " "));
    }

    private Answer sameAgain(Call call) {
        assertThat(server.apply(call).status()).as(call.path()).isLessThan(300);
        return server.apply(call);
    }

    /** From one address, until it is too often. */
    private Answer again(DocumentedOperation operation) {
        Answer answer = server.apply(good.of(operation).with(ADDRESS, "203.0.113.1"));
        for (int i = 0; i < EveryDocumentedAnswerTest.ALLOWED && answer.status() != 429; i++) {
            answer = server.apply(good.of(operation).with(ADDRESS, "203.0.113.1"));
        }
        return answer;
    }

    /** Without credentials, so that the call gets as far as its handler may come; and with them. */
    private Stream<Supplier<Answer>> whileTold(DocumentedOperation operation, Consumer<Boolean> trouble) {
        return Stream.of(
                () -> told(good.of(operation).without(AUTHORIZATION), trouble),
                () -> told(good.of(operation), trouble));
    }

    private Answer told(Call call, Consumer<Boolean> trouble) {
        trouble.accept(true);
        try {
            return server.apply(call);
        } finally {
            trouble.accept(false);
        }
    }
}
