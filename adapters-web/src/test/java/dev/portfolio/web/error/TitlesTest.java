package dev.portfolio.web.error;

import static dev.portfolio.domain.post.Posts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.account.AuthenticationNeeded;
import dev.portfolio.domain.account.Email;
import dev.portfolio.domain.account.EmailTaken;
import dev.portfolio.domain.account.LastSuperuser;
import dev.portfolio.domain.account.NotAllowed;
import dev.portfolio.domain.account.UserNotFound;
import dev.portfolio.domain.answer.AnswerBrokenOff;
import dev.portfolio.domain.apitoken.ApiTokenNotFound;
import dev.portfolio.domain.chat.ChatBudgetUsedUp;
import dev.portfolio.domain.chat.NoChatModel;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.ItemChanged;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.SlugTaken;
import dev.portfolio.domain.error.Conflict;
import dev.portfolio.domain.error.Forbidden;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.error.NotFound;
import dev.portfolio.domain.error.OutOfDate;
import dev.portfolio.domain.error.PortfolioException;
import dev.portfolio.domain.error.TooLarge;
import dev.portfolio.domain.error.TooMany;
import dev.portfolio.domain.error.Unauthenticated;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.error.Unprocessable;
import dev.portfolio.domain.error.Unsupported;
import dev.portfolio.domain.idempotency.IdempotencyKeyInUse;
import dev.portfolio.domain.idempotency.IdempotencyKeyReused;
import dev.portfolio.domain.importing.UploadTooLarge;
import dev.portfolio.domain.media.MediaChanged;
import dev.portfolio.domain.media.MediaNotFound;
import dev.portfolio.domain.media.PictureTooLarge;
import dev.portfolio.domain.media.PictureUnsupported;
import dev.portfolio.domain.revision.RevisionNotFound;
import dev.portfolio.domain.schedule.Schedule;
import dev.portfolio.domain.schedule.ScheduleNotFound;
import dev.portfolio.domain.schedule.ScheduleOrigin;
import dev.portfolio.domain.schedule.ScheduleOver;
import dev.portfolio.domain.schedule.ScheduleState;
import dev.portfolio.domain.session.CredentialsRefused;
import dev.portfolio.domain.session.SignInRefused;
import dev.portfolio.web.caller.OriginRefused;
import dev.portfolio.web.caller.StatusForbidden;
import dev.portfolio.web.limit.TooOften;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Every code that can be rendered has a title. */
final class TitlesTest {

    private static final Pattern MADE = Pattern.compile(
            "new (?:NotFound|Conflict|Forbidden|Unauthenticated|OutOfDate|Unprocessable|TooMany|TooLarge|Unsupported|Unavailable)\\(\\s*(\"[a-z_]+\"|[A-Z_]+)");

    /** One of each class of errors, for each code it can have. */
    private static List<PortfolioException> oneOfEach() {
        Stream<PortfolioException> notFound =
                Arrays.stream(ContentType.values()).map(type -> new ContentNotFound(type, "x"));
        Stream<PortfolioException> others = Stream.of(
                new Invalid("field", "detail"),
                new SlugTaken(ContentType.POST, new Slug("x")),
                new StatusForbidden(),
                new ItemChanged(ContentType.POST),
                new IdempotencyKeyInUse(),
                new IdempotencyKeyReused(),
                new AuthenticationNeeded(),
                new NotAllowed("more"),
                new EmailTaken(new Email("a@b")),
                new UserNotFound("x"),
                new LastSuperuser(),
                new SignInRefused(),
                new CredentialsRefused(),
                new ApiTokenNotFound("x"),
                new OriginRefused(),
                new MediaNotFound("x"),
                new MediaChanged(),
                new PictureUnsupported("x"),
                new PictureTooLarge("x"),
                new UploadTooLarge("x"),
                new RevisionNotFound(aDraft().ref(), 1),
                new ScheduleNotFound(aDraft().ref()),
                new ScheduleOver(aSchedule()),
                new NoChatModel(),
                new ChatBudgetUsedUp(Duration.ZERO),
                new AnswerBrokenOff(new Unavailable("chat_unavailable", "away")),
                new TooOften("tests", Duration.ZERO));
        return Stream.concat(notFound, others).toList();
    }

    private static Schedule aSchedule() {
        return new Schedule(
                aDraft().ref(),
                new Slug("x"),
                "x",
                Instant.EPOCH,
                1,
                ScheduleOrigin.EDITOR,
                ScheduleState.DONE,
                null,
                Instant.EPOCH);
    }

    @Test
    void everyClassOfErrorsHasOne() {
        assertThat(oneOfEach())
                .allSatisfy(error ->
                        assertThat(Titles.has(error.code())).as(error.code()).isTrue());
    }

    @Test
    void noClassOfErrorsIsMissingAbove() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(PortfolioException.class));
        Set<String> known = new HashSet<>();
        oneOfEach().forEach(error -> known.add(error.getClass().getName()));
        Stream.of(
                        NotFound.class,
                        Conflict.class,
                        Forbidden.class,
                        Unauthenticated.class,
                        OutOfDate.class,
                        Unprocessable.class,
                        TooMany.class,
                        TooLarge.class,
                        Unsupported.class,
                        Unavailable.class)
                .forEach(category -> known.add(category.getName()));
        assertThat(scanner.findCandidateComponents("dev.portfolio"))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(known).contains(found.getBeanClassName()));
    }

    @Test
    void everyCodeThatStandsInTheSourceOfAModuleHasOne() throws IOException {
        Set<String> codes = new HashSet<>();
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            for (Path module : modules.map(path -> path.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                codes.addAll(codesIn(module));
            }
        }
        assertThat(codes)
                .allSatisfy(code -> assertThat(Titles.has(code)).as(code).isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void everyErrorOfHttpHasOne(HttpError error) {
        assertThat(error.title()).isNotBlank();
        assertThat(error.detail()).isNotBlank();
        assertThat(HttpError.ofStatus(error.status())).isEqualTo(error);
    }

    @Test
    void aCodeWithoutOneHasThatOfItsCategory() {
        assertThat(Titles.of("a_new_code", ErrorCategory.CONFLICT)).isEqualTo("Conflict");
        assertThat(Titles.of("slug_taken", ErrorCategory.CONFLICT)).isEqualTo("Slug taken");
    }

    private static Set<String> codesIn(Path folder) throws IOException {
        Set<String> codes = new HashSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                MADE.matcher(source).results().forEach(made -> codes.add(literal(made.group(1), source)));
            }
        }
        return codes;
    }

    /** The text of a literal, or of the constant of this name in the same file. */
    private static String literal(String code, String source) {
        if (code.startsWith("\"")) {
            return code.substring(1, code.length() - 1);
        }
        Matcher constant = Pattern.compile(code + " = \"([a-z_]+)\"").matcher(source);
        return constant.find() ? constant.group(1) : code;
    }
}
