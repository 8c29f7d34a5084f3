package dev.portfolio.web.error;

import dev.portfolio.domain.error.Violation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Remembers that what is wrong with a request from now on is in its body, and so is named by JSON pointers. */
public final class InvalidBody {

    private static final String ATTRIBUTE = InvalidBody.class.getName();

    private InvalidBody() {}

    public static void isWhatIsWrongIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, true);
    }

    /** The domain names fields; in a body these are its members, unless a parameter has the name. */
    static List<Violation> pointers(HttpServletRequest request, List<Violation> violations) {
        return request.getAttribute(ATTRIBUTE) == null
                ? violations
                : violations.stream()
                        .map(violation -> isParameter(request, violation) ? violation : pointer(violation))
                        .toList();
    }

    /** A parameter may be looked at after the body. */
    private static boolean isParameter(HttpServletRequest request, Violation violation) {
        return request.getParameterMap().containsKey(violation.field());
    }

    private static Violation pointer(Violation violation) {
        String field = violation.field();
        boolean isHeader = !field.isEmpty() && Character.isUpperCase(field.charAt(0));
        return field.isEmpty() || field.startsWith("/") || isHeader
                ? violation
                : new Violation("/" + field, violation.detail());
    }
}
