package nl.onskentons.access;

import nl.onskentons.common.Secrets;
import nl.onskentons.common.Sha256;

/** The secret part of an invitation's link. */
public record InvitationToken(String value) {

    static InvitationToken random() {
        return new InvitationToken(Secrets.random());
    }

    String hash() {
        return Sha256.hex(value);
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "InvitationToken[…]";
    }
}
