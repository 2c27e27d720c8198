package nl.onskentons.common;

import java.util.List;

/**
 * The numbers that are one step away from every screen, signed in or not (R7). They are the same for every school and
 * never wait for anybody to confirm them.
 */
public final class EmergencyNumbers {

    /**
     * One of them.
     *
     * @param labelKey the translation of what it is for
     */
    public record EmergencyNumber(String labelKey, PhoneNumber number) {}

    public static final List<EmergencyNumber> ALL = List.of(
            new EmergencyNumber("emergency.danger", PhoneNumber.parse("112")),
            new EmergencyNumber("emergency.police", PhoneNumber.parse("0900-8844")),
            new EmergencyNumber("emergency.veiligThuis", PhoneNumber.parse("0800-2000")));

    private EmergencyNumbers() {}
}
