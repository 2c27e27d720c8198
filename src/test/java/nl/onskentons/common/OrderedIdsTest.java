package nl.onskentons.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrderedIdsTest {

    private final List<UUID> ids =
            Stream.generate(OrderedIds::next).limit(20_000).toList();

    @Test
    void areInOrderAsTheDatabasesSeeThem() {
        assertThat(ids).map(UUID::toString).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void areEachAnother() {
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void areOfVersionSeven() {
        assertThat(ids).allMatch(id -> id.version() == 7 && id.variant() == 2);
    }
}
