package dev.portfolio.architecture.violations.naming.domain.impl;

public class Words {}
