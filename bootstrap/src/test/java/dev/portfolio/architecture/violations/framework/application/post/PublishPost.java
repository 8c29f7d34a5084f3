package dev.portfolio.architecture.violations.framework.application.post;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class PublishPost {

    static final Logger LOG = LoggerFactory.getLogger(PublishPost.class);
}
