package nl.onskentons.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.onskentons.common.Translations;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers "one moment" until the example school is there: half of it would look as if the portal were broken. */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class Patience extends OncePerRequestFilter {

    private final Translations translations;
    private volatile boolean ready;

    Patience(Translations translations) {
        this.translations = translations;
    }

    @EventListener(ApplicationReadyEvent.class)
    public void end() {
        ready = true;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (ready) {
            chain.doFilter(request, response);
            return;
        }
        String title = text("demo.patience");
        String hint = text("demo.patience.hint");
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader("Refresh", "1");
        response.setHeader("Retry-After", "1");
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().print("""
                <!DOCTYPE html>
                <html lang="nl"><head><meta charset="utf-8"><title>%1$s</title></head>
                <body><main><h1>%1$s</h1><p>%2$s</p></main></body></html>
                """.formatted(title, hint));
    }

    private String text(String key) {
        return translations.getTranslation(key, Translations.DUTCH);
    }
}
