package nl.onskentons.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the portal is, for links that leave it. */
@Component
public class PortalAddress {

    private final String configured;

    PortalAddress(@Value("${portal.address}") String configured) {
        this.configured = configured.replaceAll("/+$", "");
    }

    /**
     * The whole address of a page for a mail: from the setting and nothing else. What a request says of its host may be
     * made up by whoever sends it, and a link with a secret would then lead to them.
     *
     * @throws IllegalStateException without the setting; the portal does not start with a mail server and without it
     */
    String inMail(String path) {
        if (configured.isEmpty()) {
            throw new IllegalStateException("portal.address is not set");
        }
        return configured + "/" + path;
    }

    /** The whole address of a page for whoever looks at the screen now: as in a mail, else the one in their browser. */
    public String onScreen(String path) {
        if (!configured.isEmpty()) {
            return inMail(path);
        }
        return RequestContextHolder.getRequestAttributes() == null
                ? "http://localhost/" + path
                : ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + "/" + path;
    }
}
