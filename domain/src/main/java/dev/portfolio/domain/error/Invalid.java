package dev.portfolio.domain.error;

import java.util.List;

/** The input breaks a rule; {@link #violations()} names each field and what would be right. */
public non-sealed class Invalid extends PortfolioException {

    private final transient List<Violation> violations;

    public Invalid(List<Violation> violations) {
        super("invalid", message(violations));
        this.violations = List.copyOf(violations);
    }

    public Invalid(String field, String detail) {
        this(List.of(new Violation(field, detail)));
    }

    public List<Violation> violations() {
        return violations;
    }

    private static String message(List<Violation> violations) {
        return String.join(
                "; ",
                violations.stream().map(v -> v.field() + ": " + v.detail()).toList());
    }
}
