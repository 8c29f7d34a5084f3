package dev.portfolio.architecture.violations.naming.domain.common;

public class Words {}
