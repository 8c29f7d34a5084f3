package dev.portfolio.architecture.violations.naming.domain.post;

public class Names {

    public static class PostService {}

    public static class PostManager {}

    public static class PostHelper {}

    public static class PostUtil {}

    public static class PostUtils {}

    public static class PostImpl {}
}
