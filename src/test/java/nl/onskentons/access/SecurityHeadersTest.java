package nl.onskentons.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {

    private static final String OWN = "img-src 'self' data: blob:";

    @Test
    void letsPagesShowPicturesOfThePortalAlone() {
        assertThat(directives(List.of())).contains(OWN);
        assertThat(directives(List.of(Optional::empty))).contains(OWN);
    }

    @Test
    void letsPagesShowPicturesOfWhereWhoeverRunsThePortalSaysAndNothingMore() {
        List<String> without = directives(List.of());

        List<String> with = directives(List.of(() -> Optional.of("https://kaart.voorbeeld.test")));

        assertThat(with).contains(OWN + " https://kaart.voorbeeld.test");
        assertThat(with)
                .filteredOn(each -> !each.startsWith("img-src"))
                .isEqualTo(without.stream()
                        .filter(each -> !each.startsWith("img-src"))
                        .toList());
    }

    private static List<String> directives(List<PictureOrigin> origins) {
        return List.of(new SecurityHeaders(origins).contentSecurityPolicy().split("; "));
    }
}
