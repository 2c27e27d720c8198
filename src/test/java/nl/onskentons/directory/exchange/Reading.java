package nl.onskentons.directory.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Consumer;

/** Reads sample files for the tests. */
final class Reading {

    private Reading() {}

    static List<ReadCard> sample(String name) {
        try (InputStream in = Reading.class.getResourceAsStream("/addressbooks/" + name)) {
            return bytes(Objects.requireNonNull(in, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ReadCard> text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<ReadCard> bytes(byte[] bytes) {
        List<ReadCard> cards = new ArrayList<>();
        read(bytes, cards);
        return cards;
    }

    static ReadSummary read(byte[] bytes, List<ReadCard> cards) {
        return read(new ByteArrayInputStream(bytes), cards::add, ReadProgress.SILENT);
    }

    static ReadSummary read(InputStream in, Consumer<ReadCard> sink, ReadProgress progress) {
        try {
            Path file = Files.createTempFile("adressen", ".bin");
            try {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                return new AddressBookReader().read(file, "adressen.bin", sink, progress);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ContactCard> contacts(List<ReadCard> cards) {
        return cards.stream()
                .filter(ContactCard.class::isInstance)
                .map(ContactCard.class::cast)
                .toList();
    }

    static List<String> reasons(List<ReadCard> cards) {
        return cards.stream()
                .filter(RefusedCard.class::isInstance)
                .map(card -> ((RefusedCard) card).reasonKey())
                .map(key -> key.substring("directory.exchange.refused.".length()))
                .toList();
    }

    static Properties translations(String suffix) {
        Properties texts = new Properties();
        try (InputStream in = Reading.class.getResourceAsStream("/vaadin-i18n/translations" + suffix + ".properties")) {
            texts.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
