package dev.portfolio.architecture.violations.usecases.application.post;

public final class RenamePost {

    public void execute(String slug, String title) {}
}
