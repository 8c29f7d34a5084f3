package dev.portfolio.architecture.violations.framework.domain.post;

import org.springframework.stereotype.Component;

@Component
public class Post {}
