package dev.portfolio.architecture.violations.publictypes.web.post;

public class PostPage {}
