package dev.portfolio.architecture.violations.naming.domain.dto;

public class Words {}
