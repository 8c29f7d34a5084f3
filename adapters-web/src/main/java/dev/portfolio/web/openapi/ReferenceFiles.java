package dev.portfolio.web.openapi;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.webjars.WebJarVersionLocator;

/** The scripts and styles of the page: Swagger UI from its artifact, and the few lines that start it. */
final class ReferenceFiles implements WebMvcConfigurer {

    static final String PAGE = "/docs";

    private static final String SWAGGER_UI = "swagger-ui";
    private static final Set<String> SERVED = Set.of("swagger-ui.css", "swagger-ui-bundle.js", "reference.js");

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        String version = new WebJarVersionLocator().version(SWAGGER_UI);
        registry.addResourceHandler(PAGE + "/*")
                .addResourceLocations(
                        "classpath:/META-INF/resources/webjars/" + SWAGGER_UI + "/" + version + "/",
                        "classpath:/dev/portfolio/web/openapi/reference/")
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .resourceChain(true)
                .addResolver(new Served());
    }

    /** The artifact has pages of its own, which load from elsewhere: they stay inside. */
    private static final class Served extends PathResourceResolver {
        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            return SERVED.contains(path) ? super.getResource(path, location) : null;
        }
    }
}
