package dev.portfolio.architecture.violations.naming.domain.util;

public class Words {}
