package nl.onskentons.common;

import java.io.IOException;
import java.io.UncheckedIOException;
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
 * Lets browsers keep our own scripts and styles, and fetch them again only when their content changed.
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

    /** Goes before Vaadin, which answers for every other path. */
    @Bean
    SimpleUrlHandlerMapping ownAssetsMapping(ResourceHttpRequestHandler ownAssets) {
        return new SimpleUrlHandlerMapping(Map.of("/assets/**", ownAssets), 0);
    }

    private static String tag(Resource resource) {
        try {
            return '"' + DigestUtils.md5DigestAsHex(resource.getContentAsByteArray()) + '"';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
