package dev.portfolio.architecture.violations.modules.elsewhere;

public class Stranger {}
