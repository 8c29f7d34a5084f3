package dev.portfolio.persistence.doctor;

import org.jspecify.annotations.Nullable;

/**
 * Something the doctor has looked at.
 *
 * @param check the stable key of what was looked at, for programs, in {@code kebab-case}
 * @param what was found, for a person
 * @param remedy a command where there is one, else what to do; null where all is well
 */
public record Finding(
        Severity severity,
        String check,
        String what,
        @Nullable String remedy) {

    public enum Severity {
        OK,
        /** It works, but less well than it could, or not for long. */
        WARNING,
        /** Something does not work, or answers wrongly. */
        ERROR
    }

    static Finding ok(String check, String what) {
        return new Finding(Severity.OK, check, what, null);
    }

    static Finding warning(String check, String what, String remedy) {
        return new Finding(Severity.WARNING, check, what, remedy);
    }

    static Finding error(String check, String what, String remedy) {
        return new Finding(Severity.ERROR, check, what, remedy);
    }
}
