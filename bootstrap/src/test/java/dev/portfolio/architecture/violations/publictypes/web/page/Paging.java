package dev.portfolio.architecture.violations.publictypes.web.page;

public class Paging {}
