package nl.onskentons.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Lets browsers keep our own scripts and styles, and fetch them again only when their content changed.
 *
 * <p>They are served here, before Vaadin would: it answers by the date of a file, and those are all the same in a
 * reproducible jar.
 */
@Configuration(proxyBeanMethods = false)
class BrowserCache {

    @Bean
    ResourceHttpRequestHandler ownFiles() {
        return filesIn("META-INF/resources/assets/");
    }

    @Bean
    ResourceHttpRequestHandler webJars() {
        return filesIn("META-INF/resources/webjars/");
    }

    @Bean
    SimpleUrlHandlerMapping filesBeforeVaadin(ResourceHttpRequestHandler ownFiles, ResourceHttpRequestHandler webJars) {
        return new SimpleUrlHandlerMapping(
                Map.of("/assets/**", ownFiles, "/webjars/**", webJars), Ordered.HIGHEST_PRECEDENCE);
    }

    private static ResourceHttpRequestHandler filesIn(String folder) {
        ResourceHttpRequestHandler files = new ResourceHttpRequestHandler();
        files.setLocations(List.of(new ClassPathResource(folder)));
        files.setUseLastModified(false);
        files.setCacheControl(CacheControl.noCache());
        files.setEtagGenerator(BrowserCache::entityTag);
        return files;
    }

    private static String entityTag(Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            return '"' + DigestUtils.md5DigestAsHex(content) + '"';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
