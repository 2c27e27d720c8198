package nl.onskentons.directory.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.onskentons.common.Rejection;

/** The container of old Office files (OLE 2), in which a protected XLSX is hidden too. None of them is read. */
final class OldOfficeFile {

    private static final int[] SIGNATURE = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};

    private OldOfficeFile() {}

    static boolean is(byte[] head) {
        for (int i = 0; i < SIGNATURE.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != SIGNATURE[i]) {
                return false;
            }
        }
        return true;
    }

    /** Why this one is not read, from the names in its directory. */
    static Rejection refusal(Path file) throws IOException {
        String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (content.contains(wide("EncryptedPackage"))) {
            return Rejections.because("password");
        }
        return Rejections.because(content.contains(wide("_VBA_PROJECT")) ? "macros" : "oldexcel");
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
