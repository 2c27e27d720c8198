package nl.onskentons.directory.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.onskentons.common.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusedFilesTest {

    private static final String TYPES = "[Content_Types].xml";
    private static final String SHEET_TYPE =
            "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-"
                    + "officedocument.spreadsheetml.sheet.main+xml\"/></Types>";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    static Stream<Arguments> badFiles() throws IOException {
        return Stream.of(
                arguments("nothing", bytes(""), "empty"),
                arguments("only white space", bytes(" \r\n\t\n"), "empty"),
                arguments("only a byte order mark", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, "empty"),
                arguments("a byte too much", new byte[20 * 1024 * 1024 + 1], "toolarge"),
                arguments("a web page", bytes("<!DOCTYPE html><html></html>"), "unknown"),
                arguments("JSON", bytes("{\"naam\": \"Anna, Bram\"}"), "unknown"),
                arguments("a PDF", bytes("%PDF-1.7\n"), "unknown"),
                arguments("a letter", bytes("Beste collega\nHierbij de lijst"), "unknown"),
                arguments(
                        "a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, "encoding"),
                arguments("an old Mac text", new byte[] {'N', 'a', 'a', 'm', '\n', (byte) 0x8F, 'x', '\n'}, "encoding"),
                arguments("UTF-16 of odd length", new byte[] {(byte) 0xFF, (byte) 0xFE, 'N', 0, 'a'}, "encoding"),
                arguments("UTF-32", new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0, 'N', 0, 0, 0}, "encoding"),
                arguments("a table of something else", bytes("Artikel;Prijs\nStoel;12\n"), "header"),
                arguments("a header without names", bytes("Telefoon;E-mail\n112;a@voorbeeld.test\n"), "header"),
                arguments("a header without rows", bytes("Voornaam;Achternaam\n"), "nocards"),
                arguments("too many rows", bytes("Naam;Plaats\n" + "Anna Voorbeeld;\n".repeat(50_001)), "toomany"),
                arguments("a zip of something else", zip(Map.of("brief.txt", "Beste")), "unknown"),
                arguments("a text document", zip(Map.of(TYPES, "<Types>wordprocessingml</Types>")), "unknown"),
                arguments("a zip cut short", cut(workbook(Map.of())), "broken"),
                arguments("a workbook without sheets", workbook(Map.of("xl/workbook.xml", "<workbook/>")), "broken"),
                arguments(
                        "a sheet cut short",
                        workbook(Map.of(SHEET, "<worksheet><sheetData><row><c r=\"A1\"")),
                        "broken"),
                arguments("a sheet that unpacks a thousandfold", bomb(), "zipbomb"),
                arguments("a zip of thousands of files", manyEntries(), "zipbomb"),
                arguments("a cell in column ZZZZZZ", workbook(Map.of(SHEET, sheet("ZZZZZZ1"))), "toowide"),
                arguments(
                        "a sheet in disguise",
                        workbook(Map.of("xl/theme.bin", "<!DOCTYPE a><a>" + sheet("AAA1") + "</a>")),
                        "toowide"),
                arguments(
                        "a row without end", workbook(Map.of(SHEET, sheet("A1\"/><c r=\"A1".repeat(703)))), "toowide"),
                arguments(
                        "a number without end",
                        workbook(Map.of(SHEET, sheet("A1\"><v>" + "9".repeat(50_000)))),
                        "broken"),
                arguments("a line without end", bytes("Naam" + ";".repeat(100_000)), "unknown"),
                arguments("a sheet with macros", workbook(Map.of("xl/vbaProject.bin", "x")), "macros"),
                arguments("a protected workbook", old("EncryptedPackage"), "password"),
                arguments("an old sheet with macros", old("_VBA_PROJECT"), "macros"),
                arguments("an old sheet", old("Workbook"), "oldexcel"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("badFiles")
    void refusesWithItsOwnMessage(String what, byte[] file, String reason) {
        Rejection rejection = catchThrowableOfType(Rejection.class, () -> Reading.read(file, new ArrayList<>()));

        assertThat(rejection.key()).isEqualTo("directory.exchange.rejected." + reason);
        assertThat(Reading.translations("")).containsKey(rejection.key());
        assertThat(Reading.translations("_en")).containsKey(rejection.key());
    }

    /** Who sees ".xlsx" in its name looks for letters in vain. */
    @Test
    void callsASpreadsheetThatIsNoneDamaged() throws IOException {
        Path file = Files.createTempFile("adressen", ".xlsx");
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});

        Rejection rejection = catchThrowableOfType(
                Rejection.class,
                () -> new AddressBookReader().read(file, "Adressen.XLSX", card -> {}, ReadProgress.SILENT));

        assertThat(rejection.key()).isEqualTo("directory.exchange.rejected.broken");
        Files.delete(file);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] cut(byte[] file) {
        return Arrays.copyOf(file, file.length - 30);
    }

    private static String sheet(String cell) {
        return "<worksheet><sheetData><row r=\"1\"><c r=\"" + cell + "\"><v>1</v></c></row></sheetData></worksheet>";
    }

    private static byte[] workbook(Map<String, String> parts) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(TYPES, SHEET_TYPE);
        all.putAll(parts);
        return zip(all);
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(bytes(entry.getValue()));
            }
        }
        return file.toByteArray();
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(TYPES));
            zip.write(bytes(SHEET_TYPE));
            zip.putNextEntry(new ZipEntry(SHEET));
            byte[] blank = " ".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 256; i++) {
                zip.write(blank);
            }
        }
        return file.toByteArray();
    }

    private static byte[] manyEntries() throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        for (int i = 0; i < 1_500; i++) {
            entries.put("xl/" + i, "");
        }
        return workbook(entries);
    }

    private static byte[] old(String part) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        List.of(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1).forEach(file::write);
        file.writeBytes(new byte[504]);
        file.writeBytes(part.getBytes(StandardCharsets.UTF_16LE));
        return file.toByteArray();
    }
}
