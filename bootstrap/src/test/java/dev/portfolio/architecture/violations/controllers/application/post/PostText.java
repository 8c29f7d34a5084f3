package dev.portfolio.architecture.violations.controllers.application.post;

public class PostText {

    /** Not a use case. */
    public String shortened(String text) {
        return text.substring(0, 10);
    }
}
