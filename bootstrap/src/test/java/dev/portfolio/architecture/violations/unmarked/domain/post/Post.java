package dev.portfolio.architecture.violations.unmarked.domain.post;

public class Post {}
