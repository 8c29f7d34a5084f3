package dev.portfolio.architecture.violations.naming.domain.port.in;

public class Words {}
