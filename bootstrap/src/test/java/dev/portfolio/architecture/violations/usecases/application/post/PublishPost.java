package dev.portfolio.architecture.violations.usecases.application.post;

public final class PublishPost {

    public void execute() {}

    public void undo() {}
}
