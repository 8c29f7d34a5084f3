package dev.portfolio.architecture.violations.clock.application.post;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Each method is a way to know the time, or to wait for it. */
@SuppressWarnings({"JavaTimeDefaultTimeZone", "JavaUtilDate"})
public class ReadsTheClock {

    static Instant instant() {
        return Instant.now();
    }

    static Supplier<Instant> reference() {
        return Instant::now;
    }

    static LocalDate date() {
        return LocalDate.now();
    }

    static LocalDate dateInZone(ZoneId zone) {
        return LocalDate.now(zone);
    }

    static LocalDateTime dateTime() {
        return LocalDateTime.now();
    }

    static ZonedDateTime zoned() {
        return ZonedDateTime.now();
    }

    static OffsetDateTime offset() {
        return OffsetDateTime.now();
    }

    static Year year() {
        return Year.now();
    }

    static Clock utc() {
        return Clock.systemUTC();
    }

    static Clock defaultZone() {
        return Clock.systemDefaultZone();
    }

    static Clock seconds(ZoneId zone) {
        return Clock.tickSeconds(zone);
    }

    static InstantSource source() {
        return InstantSource.system();
    }

    static ZoneId zone() {
        return ZoneId.systemDefault();
    }

    static long millis() {
        return System.currentTimeMillis();
    }

    static long nanos() {
        return System.nanoTime();
    }

    static Date oldDate() {
        return new Date();
    }

    static Calendar calendar() {
        return Calendar.getInstance();
    }

    static void sleep() throws InterruptedException {
        Thread.sleep(1);
    }

    static void sleepInUnits() throws InterruptedException {
        TimeUnit.SECONDS.sleep(1);
    }
}
