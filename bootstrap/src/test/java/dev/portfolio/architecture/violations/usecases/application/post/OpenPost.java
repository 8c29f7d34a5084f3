package dev.portfolio.architecture.violations.usecases.application.post;

public class OpenPost {

    public void execute() {}
}
