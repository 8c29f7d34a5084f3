package dev.portfolio.architecture.violations.publictypes.bootstrap;

import dev.portfolio.architecture.violations.publictypes.web.post.PostPage;

public record ShowsPosts(PostPage page) {}
