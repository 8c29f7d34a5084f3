package dev.portfolio.web.security;

import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Lets odd addresses and methods through to the router, which knows none of them and says so. What decides who may do what
 * does not look at addresses, so there is nothing to trick.
 */
final class AddressFirewall extends StrictHttpFirewall {

    AddressFirewall() {
        setUnsafeAllowAnyHttpMethod(true);
        setAllowSemicolon(true);
        setAllowBackSlash(true);
        setAllowUrlEncodedDoubleSlash(true);
        setAllowUrlEncodedPercent(true);
        setAllowUrlEncodedPeriod(true);
        setAllowUrlEncodedSlash(true);
        setAllowUrlEncodedCarriageReturn(true);
        setAllowUrlEncodedLineFeed(true);
        setAllowUrlEncodedLineSeparator(true);
        setAllowUrlEncodedParagraphSeparator(true);
        setAllowNull(true);
        setAllowedParameterNames(_ -> true);
        setAllowedHeaderNames(_ -> true);
        setAllowedHeaderValues(_ -> true);
    }
}
