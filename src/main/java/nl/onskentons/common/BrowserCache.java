package nl.onskentons.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Lets browsers keep scripts and styles, and fetch our own again only when their content changed.
 *
 * <p>The build is reproducible, so every file has the same date: the tag is made of the content.
 */
@Configuration(proxyBeanMethods = false)
class BrowserCache {

    @Bean
    ResourceHttpRequestHandler ownAssets() {
        ResourceHttpRequestHandler handler = new ResourceHttpRequestHandler();
        handler.setLocationValues(List.of("classpath:/META-INF/resources/assets/"));
        handler.setCacheControl(CacheControl.noCache());
        handler.setUseLastModified(false);
        handler.setEtagGenerator(BrowserCache::tag);
        return handler;
    }

    /** Scripts of others, with their version in the path: what is there once never changes. */
    @Bean
    ResourceHttpRequestHandler webJars() {
        ResourceHttpRequestHandler handler = new ResourceHttpRequestHandler();
        handler.setLocationValues(List.of("classpath:/META-INF/resources/webjars/"));
        handler.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).immutable());
        handler.setUseLastModified(false);
        return handler;
    }

    /** Goes before Vaadin, which answers for every other path. */
    @Bean
    SimpleUrlHandlerMapping assetsMapping(ResourceHttpRequestHandler ownAssets, ResourceHttpRequestHandler webJars) {
        return new SimpleUrlHandlerMapping(Map.of("/assets/**", ownAssets, "/webjars/**", webJars), 0);
    }

    private static String tag(Resource resource) {
        try {
            return '"' + DigestUtils.md5DigestAsHex(resource.getContentAsByteArray()) + '"';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
