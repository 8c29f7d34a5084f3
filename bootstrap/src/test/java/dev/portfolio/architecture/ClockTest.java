package dev.portfolio.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.portfolio.architecture.MavenModule.APPLICATION;
import static dev.portfolio.architecture.MavenModule.DOMAIN;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import dev.portfolio.architecture.violations.clock.application.post.ReadsTheClock;
import dev.portfolio.architecture.violations.clock.domain.post.ThrowsDice;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** The core gives the same answer to the same question, today and tomorrow. */
final class ClockTest extends ArchitectureTest {

    private static final Map<Class<?>, Set<String>> BANNED = Map.ofEntries(
            Map.entry(System.class, Set.of("currentTimeMillis", "nanoTime")),
            Map.entry(
                    Clock.class,
                    Set.of("system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes")),
            Map.entry(InstantSource.class, Set.of("system")),
            Map.entry(ZoneId.class, Set.of("systemDefault")),
            Map.entry(Date.class, Set.of("<init>")),
            Map.entry(Calendar.class, Set.of("getInstance")),
            Map.entry(Thread.class, Set.of("sleep")),
            Map.entry(TimeUnit.class, Set.of("sleep")),
            Map.entry(UUID.class, Set.of("randomUUID")),
            Map.entry(Math.class, Set.of("random")),
            Map.entry(StrictMath.class, Set.of("random")),
            Map.entry(Collections.class, Set.of("shuffle")));

    @Override
    List<Guard> guards() {
        return List.of(Guard.rejectingEachMethod(
                "time comes from an injected Clock, identities from the port ContentIds",
                house -> noClasses()
                        .that()
                        .resideInAnyPackage(house.all(DOMAIN, APPLICATION))
                        .should()
                        .accessTargetWhere(isClockOrDice()),
                ReadsTheClock.class,
                ThrowsDice.class));
    }

    private static DescribedPredicate<JavaAccess<?>> isClockOrDice() {
        return describe(
                "the target reads a clock, waits for one, or is random",
                access -> isBanned(access) || isNow(access.getTarget()) || isRandom(access));
    }

    private static boolean isBanned(JavaAccess<?> access) {
        return BANNED.entrySet().stream()
                .anyMatch(banned -> access.getTargetOwner().isEquivalentTo(banned.getKey())
                        && banned.getValue().contains(access.getTarget().getName()));
    }

    /** {@code now()} of any type of {@code java.time}, unless it is given the clock. */
    private static boolean isNow(AccessTarget target) {
        return target.getOwner().getPackageName().startsWith("java.time")
                && target.getName().equals("now")
                && target instanceof AccessTarget.CodeUnitAccessTarget method
                && method.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isRandom(JavaAccess<?> access) {
        return access.getTargetOwner().isAssignableTo(RandomGenerator.class);
    }
}
