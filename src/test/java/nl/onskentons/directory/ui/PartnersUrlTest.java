package nl.onskentons.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Sector;
import nl.onskentons.directory.Attention;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.RingId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The address tells the whole filter, or Back and a shared link would show another list. */
class PartnersUrlTest {

    private static final Set<SchoolId> SCHOOLS = Set.of(SchoolId.random());

    static Stream<EntryFilter> filters() {
        EntryFilter all = EntryFilter.all(SCHOOLS);
        return Stream.of(
                all,
                all.withText("zorg & zo?"),
                all.withSector(Optional.of(Sector.YOUTH_CARE)),
                all.withRoleTitle(Optional.of("leerplichtambtenaar Noord")),
                all.withReachableNow(true),
                all.withAttention(Optional.of(Attention.ANY)),
                all.withAttention(Optional.of(Attention.DISPUTED)),
                all.withAttention(Optional.of(Attention.PROPOSED)),
                all.withAttention(Optional.of(Attention.AGED)),
                all.withRing(Optional.of(RingId.random())),
                all.withText("sam")
                        .withSector(Optional.of(Sector.POLICE))
                        .withRoleTitle(Optional.of("wijkagent"))
                        .withReachableNow(true)
                        .withAttention(Optional.of(Attention.ANY))
                        .withRing(Optional.of(RingId.random())));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void readsBackEveryFilterThatItWrote(EntryFilter filter) {
        assertThat(read(PartnersUrl.list(filter))).isEqualTo(filter);
        assertThat(read(PartnersUrl.card(EntryId.random(), filter))).isEqualTo(filter);
        assertThat(read(PartnersUrl.edit(EntryId.random(), filter))).isEqualTo(filter);
    }

    @Test
    void takesWhatItDoesNotKnowForNoFilter() {
        assertThat(read("partners?sector=tuinbouw&functie=&ring=geen-ring")).isEqualTo(EntryFilter.all(SCHOOLS));
    }

    private static EntryFilter read(String address) {
        return PartnersUrl.filter(new Location(address).getQueryParameters(), SCHOOLS);
    }
}
