package nl.onskentons.common;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/**
 * An e-mail address that ordinary mail servers accept.
 *
 * <p>The local part keeps its case, the domain is in lower case and ASCII ({@code müller.test} becomes
 * {@code xn--mller-kva.test}). Quoted local parts, comments, address literals and local parts outside ASCII are refused:
 * the forms people hand out do not have them, and much software breaks on them.
 *
 * @param value at most 254 characters (RFC 5321); the constructor checks the shape only. Use {@link #parse} for what
 *     people type.
 */
public record EmailAddress(String value) {

    /** The longest address, in characters. */
    public static final int MAX_LENGTH = 254;

    private static final int MAX_LOCAL_LENGTH = 64;
    private static final Pattern LOCAL_CHARACTERS = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]*");
    private static final Pattern LOCAL = Pattern.compile("[^.]+(?:\\.[^.]+)*");
    private static final Pattern DOMAIN = Pattern.compile(
            "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])");

    /** @throws IllegalArgumentException if the value has not the shape of an address */
    public EmailAddress {
        int at = value.lastIndexOf('@');
        if (value.length() > MAX_LENGTH || at < 1 || at == value.length() - 1) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /**
     * Reads an address as people type or paste it, with or without {@code mailto:}.
     *
     * @throws Rejection {@code rejection.email.} and one of {@code empty}, {@code toolong}, {@code characters},
     *     {@code syntax}, {@code domain}
     */
    public static EmailAddress parse(String text) {
        String typed = withoutScheme(text.replaceAll("\\p{Cf}", "").strip());
        if (typed.isEmpty()) {
            throw new Rejection("rejection.email.empty");
        }
        if (typed.length() > MAX_LENGTH) {
            throw new Rejection("rejection.email.toolong", MAX_LENGTH);
        }
        int at = typed.indexOf('@');
        if (at < 0 || at != typed.lastIndexOf('@')) {
            throw new Rejection("rejection.email.syntax");
        }
        String address = local(typed.substring(0, at)) + "@" + domain(typed.substring(at + 1));
        if (address.length() > MAX_LENGTH) {
            throw new Rejection("rejection.email.toolong", MAX_LENGTH);
        }
        return new EmailAddress(address);
    }

    /** The form that is the same for every way to write one mailbox: all in lower case. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** The part after the at sign. */
    public String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    /** The address of a link that starts a message, such as {@code mailto:balie@voorbeeld.test}. */
    public String href() {
        String local = value.substring(0, value.lastIndexOf('@'));
        return "mailto:" + UriUtils.encode(local, StandardCharsets.UTF_8) + "@" + domain();
    }

    private static String local(String local) {
        if (!LOCAL_CHARACTERS.matcher(local).matches()) {
            throw new Rejection("rejection.email.characters");
        }
        if (!LOCAL.matcher(local).matches()) {
            throw new Rejection("rejection.email.syntax");
        }
        if (local.length() > MAX_LOCAL_LENGTH) {
            throw new Rejection("rejection.email.toolong", MAX_LENGTH);
        }
        return local;
    }

    private static String domain(String domain) {
        String ascii = ascii(domain).toLowerCase(Locale.ROOT);
        if (!DOMAIN.matcher(ascii).matches()) {
            throw new Rejection("rejection.email.domain");
        }
        return ascii;
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException e) {
            throw new Rejection("rejection.email.domain");
        }
    }

    private static String withoutScheme(String text) {
        return text.toLowerCase(Locale.ROOT).startsWith("mailto:")
                ? text.substring(7).strip()
                : text;
    }
}
