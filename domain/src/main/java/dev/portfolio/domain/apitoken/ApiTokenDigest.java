package dev.portfolio.domain.apitoken;

/** The SHA-256 of a secret, in hexadecimal digits. */
public record ApiTokenDigest(String value) {}
