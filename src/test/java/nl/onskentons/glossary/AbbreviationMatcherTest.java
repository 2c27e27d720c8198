package nl.onskentons.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.onskentons.common.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationMatcherTest {

    private static final List<AbbreviationDetails> GLOSSARY = startingSet();
    private static final AbbreviationMatcher MATCHER = new AbbreviationMatcher(GLOSSARY);
    private static final Set<String> SHORT_FORMS =
            GLOSSARY.stream().map(AbbreviationDetails::shortForm).collect(Collectors.toSet());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Bel VT en daarna de LPA.            | VT,LPA
                    VT                                  | VT
                    (OM), de politie; het ZVH!          | OM,ZVH
                    Het begeleidt ITB-CRIEM             | ITB-CRIEM
                    De overgang PO-VO                   | PO-VO
                    Een VO-school en JGZ-arts           | VO,JGZ
                    PO/VO en SO/VSO                     | PO,VO,SO,VSO
                    Het college van B en W besluit      | B en W
                    M@ZL helpt bij verzuim              | M@ZL
                    De UAVG vult de AVG in              | UAVG,AVG
                    Twee BOA's en een BHV'er            | BOA,BHV
                    De GI’s en het MDO-tje              | GI,MDO
                    Zie art. 310 Sr.                    | Sr
                    NT2 op de ISK                       | NT2
                    De 3RO werken samen                 | 3RO
                    VT😀                                | VT
                    """)
    void marksWholeWordsAndTheLongestFirst(String text, String marked) {
        assertThat(marked(text)).containsExactly(marked.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "of mee op or pi web big save",
                "De VTA en XVT, VT2 en 2VT",
                "Mail naar VT@voorbeeld.test of kijk op https://voorbeeld.test/VT/OM",
                "Zie www.voorbeeld.test/OM en bestand OM.pdf",
                "VT_intern, R&OM",
                "VT'ig is geen woord",
                "é: OMé en éOM",
                "KOM SNEL OP TIJD",
                "HIER WERKT IEDEREEN SAMEN MET DE OUDERS OR"
            })
    void leavesOtherWordsAndAddressesAlone(String text) {
        assertThat(marked(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zij zei „bel het OM” en ging",
                "Zij zei “bel het OM” en ging",
                "Zij zei \"bel het OM\" en ging",
                "Zij zei 'bel het OM' en ging",
                "Zij zei ‘bel het OM’ en ging",
                "Zij zei «bel het OM» en ging",
                "Zij zei „bel het OM\" en ging",
                "'Zo'n OM's-brief van het OM', zei zij",
                "\"Bel het OM",
            })
    void leavesQuotationsAlone(String text) {
        assertThat(marked(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    's Ochtends het OM, 's middags VT              | OM,VT
                    in 's-Hertogenbosch belt VT de scholen' GI     | VT,GI
                    "hij zei iets" en VT belde het OM              | VT,OM
                    foto's van het OM en foto's van VT             | OM,VT
                    ‘s Avonds is VT er ook, ’s nachts het OM       | VT,OM
                    """)
    void takesAnApostropheForNoQuotation(String text, String marked) {
        assertThat(marked(text)).containsExactly(marked.split(","));
    }

    @Test
    void quotesNoFurtherThanTheLineWhenAQuotationMarkIsForgotten() {
        assertThat(marked("\"Bel het OM\nDaarna VT")).containsExactly("VT");
    }

    @Test
    void namesEveryMeaningOfAHomonymAndSaysWhatIsRepeated() {
        List<Segment> segments = MATCHER.segments("De CvB en nog eens de CvB");

        assertThat(segments.get(1)).isInstanceOfSatisfying(Segment.Known.class, known -> {
            assertThat(known.repeated()).isFalse();
            assertThat(known.meanings())
                    .extracting(AbbreviationDetails::meaning)
                    .containsExactlyInAnyOrder("College van Bestuur", "Commissie voor de Begeleiding");
        });
        assertThat(segments.get(3))
                .isInstanceOfSatisfying(
                        Segment.Known.class,
                        known -> assertThat(known.repeated()).isTrue());
    }

    @Test
    void findsNothingWhenNothingIsKnown() {
        assertThat(new AbbreviationMatcher(List.of()).segments("VT en OM"))
                .containsExactly(new Segment.Plain("VT en OM"));
        assertThat(MATCHER.segments("")).isEmpty();
    }

    @Test
    void tellsCapitalsApart() {
        AbbreviationMatcher matcher =
                new AbbreviationMatcher(List.of(Meanings.of("Wlz", "Wet langdurige zorg", Sector.HEALTH)));

        assertThat(marked(matcher, "Wlz, WLZ en wlz")).containsExactly("Wlz");
    }

    @Property
    void losesNoCharacter(@ForAll("texts") String text) {
        assertThat(MATCHER.segments(text).stream().map(Segment::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Property
    void marksOnlyWhatItKnows(@ForAll("texts") String text) {
        assertThat(marked(text)).isSubsetOf(SHORT_FORMS);
    }

    @Property
    void marksNothingBetweenQuotationMarks(@ForAll("texts") String text) {
        String quoted = "„" + text.replaceAll("[\"”“»]", "") + "”";

        assertThat(marked(quoted)).isEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> known = Arbitraries.of(SHORT_FORMS);
        Arbitrary<String> signs = Arbitraries.of(
                " ", "  ", "\n", ".", ", ", "'", "’", "‘", "\"", "„", "”", "“", "-", "/", "@", "'s ", "😀", "e\u0301");
        Arbitrary<String> words = Arbitraries.of("de", "op", "HET", "school", "www.voorbeeld.test", "a@b.test", "1");
        return Arbitraries.oneOf(known, signs, words, Arbitraries.strings().ofMaxLength(4))
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    private static List<String> marked(String text) {
        return marked(MATCHER, text);
    }

    private static List<String> marked(AbbreviationMatcher matcher, String text) {
        List<String> marked = new ArrayList<>();
        for (Segment segment : matcher.segments(text)) {
            if (segment instanceof Segment.Known known) {
                marked.add(known.text());
            }
        }
        return marked;
    }

    private static List<AbbreviationDetails> startingSet() {
        try {
            return StartingSet.read();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
