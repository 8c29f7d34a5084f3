package dev.portfolio.architecture.violations.naming.domain.helper;

public class Words {}
