package dev.portfolio.architecture.violations.naming.persistence.post;

public class ProjectRepository {}
