package nl.onskentons.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/**
 * What browsers may do with our pages.
 *
 * <p>Vaadin starts itself with a script in the page and evaluates what the server sends: its scripts need {@code
 * unsafe-inline} and {@code unsafe-eval}. Nothing at all is sent to elsewhere, and nothing
 * loaded from there but the pictures of a {@link PictureOrigin}.
 */
@Component
final class SecurityHeaders {

    private static final String POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:%s",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final String PERMISSIONS_POLICY = "camera=(), microphone=(), payment=(), usb=(), geolocation=(self)";

    private final String contentSecurityPolicy;

    SecurityHeaders(List<PictureOrigin> pictures) {
        contentSecurityPolicy = POLICY.formatted(pictures.stream()
                .map(PictureOrigin::origin)
                .flatMap(Optional::stream)
                .map(origin -> " " + origin)
                .collect(Collectors.joining()));
    }

    String contentSecurityPolicy() {
        return contentSecurityPolicy;
    }

    void set(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(contentSecurityPolicy));
        // The address of a page names what somebody looks at: it goes to nobody else.
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS_POLICY));
        headers.withObjectPostProcessor(new Early());
    }

    /** Before the page, not after it: the forward to Vaadin's servlet closes the response, and then they come too late. */
    private static final class Early implements ObjectPostProcessor<HeaderWriterFilter> {

        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
