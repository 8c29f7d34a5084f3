package dev.portfolio.web.openapi;

import dev.portfolio.domain.InMemoryPortfolio;
import dev.portfolio.domain.account.Email;
import dev.portfolio.domain.account.Password;
import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.Users;
import dev.portfolio.domain.content.SampleContent;
import dev.portfolio.domain.media.SamplePictures;
import dev.portfolio.domain.session.Session;
import dev.portfolio.domain.session.SessionTokens;
import dev.portfolio.web.Answer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * Calls that succeed, made from the document: bodies of its examples, items that its own operations have made. The caller is
 * the account of the examples, the only superuser; each call comes from an address of its own.
 */
final class GoodCalls {

    private static final String EMAIL = "ada@example.org";
    private static final String PASSWORD = "correct horse battery staple";

    private final List<DocumentedOperation> operations;
    private final InMemoryPortfolio portfolio;
    private final SessionTokens tokens;
    private final Function<Call, Answer> server;
    private final User superuser;
    private final AtomicInteger calls = new AtomicInteger();

    GoodCalls(
            List<DocumentedOperation> operations,
            InMemoryPortfolio portfolio,
            SessionTokens tokens,
            Function<Call, Answer> server) {
        this.operations = operations;
        this.portfolio = portfolio;
        this.tokens = tokens;
        this.server = server;
        this.superuser = User.created(
                Users.newUserId(),
                new Email(EMAIL),
                portfolio.passwordHasher().hash(new Password(PASSWORD)),
                true,
                SampleContent.NOW);
    }

    /** The call; where the operation names an item, it is one that was made for this call. */
    Call of(DocumentedOperation operation) {
        String id = operation.collection().map(this::made).orElse("");
        if (operation.path().endsWith("/schedule") && !operation.method().equals("PUT")) {
            server.apply(of(operation("PUT", operation.path()), id)).assertStatus(200);
        }
        return of(operation, id);
    }

    /** The call on the account of the caller. */
    Call onCaller(DocumentedOperation operation) {
        return of(operation, superuser.id().toString());
    }

    /** The body of the examples, in which names are not made unique. */
    String examples(DocumentedOperation operation) {
        return operation.mediaType().isPresent() && !operation.sendsFiles()
                ? operation.body().toString()
                : "";
    }

    /** The id of a new item. */
    String made(String collection) {
        Answer answer = server.apply(of(creation(collection)));
        return answer.assertStatus(201).json().findValue("id").asString();
    }

    /** The operation that makes the items of a collection. */
    DocumentedOperation creation(String collection) {
        return operation("POST", collection);
    }

    DocumentedOperation operation(String method, String path) {
        return operations.stream()
                .filter(one -> one.method().equals(method) && one.path().equals(path))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("There is no " + method + " " + path + " to try the others with."));
    }

    /** The credentials of the caller, whatever happened to its account. */
    String session() {
        portfolio.users().save(superuser);
        return tokens.issue(Session.of(superuser)).value();
    }

    /** The credentials of somebody who is no superuser. */
    String sessionOfPlainUser() {
        User user = Users.aUser();
        portfolio.users().save(user);
        return tokens.issue(Session.of(user)).value();
    }

    /** The secret of an API token of somebody who is no superuser. */
    String scriptOfPlainUser() {
        Call call = of(creation("/api/v1/auth/tokens")).with("Authorization", "Bearer " + sessionOfPlainUser());
        return server.apply(call).assertStatus(201).json().get("token").asString();
    }

    private Call of(DocumentedOperation operation, String id) {
        Call call = new Call(operation.method(), operation.pathOf(id), operation.query(), Map.of(), body(operation))
                .with("Authorization", "Bearer " + session())
                .with("X-Forwarded-For", address(calls.incrementAndGet()));
        if (operation.takes("header", "If-Match")) {
            call = call.with("If-Match", "*");
        }
        return operation.mediaType().isPresent()
                ? call.with(
                        "Content-Type",
                        operation.sendsFiles()
                                ? FormWithFiles.MEDIA_TYPE
                                : operation.mediaType().get())
                : call;
    }

    private static String address(int number) {
        return "10.0." + number / 256 + "." + number % 256;
    }

    /** Where names can be taken, they are made unique. */
    private String body(DocumentedOperation operation) {
        if (operation.sendsFiles()) {
            return FormWithFiles.of(SamplePictures.png(40, 30).bytes());
        }
        ObjectNode body = operation.body();
        if (operation.statuses().contains(409)) {
            String unique = "name-" + calls.incrementAndGet();
            if (body.has("slug")) {
                body.put("slug", unique);
            }
            if (body.has("email")) {
                body.put("email", unique + "@example.org");
            }
        }
        return operation.mediaType().isPresent() ? body.toString() : "";
    }
}
