package dev.portfolio.architecture.violations.naming.domain.post;

public class PostRepository {}
