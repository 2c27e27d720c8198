package nl.onskentons.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the portal is, for links that leave it. */
@Component
class PortalAddress {

    private final String configured;

    PortalAddress(@Value("${portal.address}") String configured) {
        this.configured = configured.replaceAll("/+$", "");
    }

    /** The whole address of a page. */
    String of(String path) {
        return base() + "/" + path;
    }

    private String base() {
        if (!configured.isEmpty()) {
            return configured;
        }
        return RequestContextHolder.getRequestAttributes() == null
                ? "http://localhost"
                : ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }
}
