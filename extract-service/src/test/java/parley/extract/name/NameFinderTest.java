// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.extract.dossier.Dossiers;
import parley.extract.name.Mention.Kind;

final class NameFinderTest {

    private static final NameFinder FINDER = NameFinder.load(Dossiers.builtIn());
    private static final LocalDate DAY = LocalDate.of(2025, 12, 3);

    @Test
    void shouldFindOnePersonWhenSpellingsDiffer() {
        assertThat(find("Yuriy Ushakov left. Yury Ushakov stayed. Vladimir Zelensky and Volodymyr Zelenskyi agreed."))
                .extracting(Mention::name)
                .containsExactly("Yuri Ushakov", "Yuri Ushakov", "Volodymyr Zelenskyy", "Volodymyr Zelenskyy");
    }

    @Test
    void shouldTakeTitleAndOfficeWhenTitleStandsBeforeName() {
        Mention mention = find("“No,” said US Special Envoy to the Black Sea Keith Kellogg.")
                .get(0);

        assertThat(mention.name()).isEqualTo("Keith Kellogg");
        assertThat(mention.start()).isEqualTo(11);
        assertThat(mention.party()).isEqualTo("USA");
        assertThat(mention.rank()).isEqualTo(2);
    }

    @Test
    void shouldFindOnePersonWhenAnUnknownForenameStandsBeforeAKnownName() {
        assertThat(find("Foreign Minister Dzhovid Sergei Lavrov spoke of “talks”."))
                .singleElement()
                .extracting(Mention::name)
                .isEqualTo("Sergei Lavrov");
    }

    @Test
    void shouldMakePersonOfPartyWhenNameIsUnknown() {
        var mentions = find("Polish Deputy Defence Minister Jan Kowalski refused. Kowalski then left.");

        assertThat(mentions).hasSize(2).allSatisfy(mention -> {
            assertThat(mention.kind()).isEqualTo(Kind.PERSON);
            assertThat(mention.name()).isEqualTo("Jan Kowalski");
            assertThat(mention.party()).isEqualTo("POL");
            assertThat(mention.rank()).isEqualTo(3);
        });
    }

    @Test
    void shouldMakeAnalystWhenAppositionExplainsName() {
        var mentions = find("Maria B Quist, a defence analyst, doubts it. Quist sees no end.");

        assertThat(mentions)
                .filteredOn(m -> m.name().equals("Maria B Quist"))
                .hasSize(2)
                .allSatisfy(mention -> {
                    assertThat(mention.kind()).isEqualTo(Kind.ANALYST);
                    assertThat(mention.party()).isEqualTo("ANALYST");
                });
    }

    @Test
    void shouldKeepPlaceWhenCapitalIsWhereThingsHappen() {
        var mentions = find("In Moscow they met. Moscow refused. He flew to Kyiv. Talks resumed, Kyiv said.");

        assertThat(mentions)
                .extracting(Mention::kind)
                .containsExactly(Kind.PLACE, Kind.METONYM, Kind.PLACE, Kind.METONYM);
        assertThat(mentions.get(0).name()).isEqualTo("Moscow");
        assertThat(mentions.get(1).party()).isEqualTo("RUS");
    }

    @Test
    void shouldGivePartyToOfficesWhenPartiesAreCoordinated() {
        assertThat(find("US and Ukrainian officials met."))
                .extracting(Mention::kind, Mention::party, Mention::name)
                .containsExactly(
                        tuple(Kind.ROLE, "USA", "US officials"), tuple(Kind.ROLE, "UKR", "Ukrainian officials"));
    }

    @Test
    void shouldFindOrganAndForceWhenPartyOwnsThem() {
        var mentions = find("Russia’s Defense Ministry said Ukrainian troops had left.");

        assertThat(mentions).extracting(Mention::kind).containsExactly(Kind.METONYM, Kind.FORCE);
        assertThat(mentions).extracting(Mention::party).containsExactly("RUS", "UKR");
        assertThat(mentions).extracting(Mention::possessive).containsExactly(false, false);
    }

    @Test
    void shouldMakeRegionsOfTownsWhenListEndsInOblasts() {
        assertThat(find("all of Donetsk and Luhansk oblasts"))
                .extracting(Mention::name)
                .containsExactly("Donetsk Oblast", "Luhansk Oblast");
    }

    @Test
    void shouldIgnoreLeaningsAndSmallLettersWhenTheyOnlyLookLikeNames() {
        assertThat(find("An anti-Russian mood; give us time; polish it.")).isEmpty();
    }

    @Test
    void shouldResolveSurnameWhenFullNameStandsInTitle() {
        assertThat(FINDER.find("Rob Lee on the front", "Lee sees no change.", DAY)
                        .all())
                .extracting(Mention::name)
                .containsExactly("Rob Lee");
    }

    @Test
    void shouldTakeOfficeOfTheDayWhenPublicationIsKnown() {
        String text = "Mark Rutte spoke.";

        assertThat(FINDER.find(null, text, LocalDate.of(2023, 3, 1))
                        .all()
                        .get(0)
                        .party())
                .isEqualTo("NLD");
        assertThat(FINDER.find(null, text, DAY).all().get(0).role()).isEqualTo("Secretary General of NATO");
    }

    @Test
    void shouldKeepOffsetsWhenQuotesAndSpacesAreOdd() {
        String text = "Russia’s\u00a0President\u00a0Putin’s words 🇷🇺 and Erdoğan’s";

        var mentions = find(text);

        assertThat(text.substring(mentions.get(0).start(), mentions.get(0).end()))
                .isEqualTo("Russia’s\u00a0President\u00a0Putin");
        assertThat(mentions.get(0).possessive()).isTrue();
        assertThat(mentions.get(1).name()).isEqualTo("Recep Tayyip Erdogan");
    }

    @Test
    void shouldFindThinkTankWhenNoDossierKnowsIt() {
        var mentions =
                find("The Center for Sea Studies and the Norwick Institute doubt it. The Institute saw no proof.");

        assertThat(mentions)
                .extracting(Mention::kind, Mention::name)
                .containsExactly(
                        tuple(Kind.ANALYST, "Center for Sea Studies"),
                        tuple(Kind.ANALYST, "Norwick Institute"),
                        tuple(Kind.ANALYST, "Norwick Institute"));
    }

    @Test
    void shouldNotTakeAPersonForTheStateHeIsCalledAfter() {
        assertThat(find("So said Vera Jordan. Paris Lund left. Chad Weir and Ivo Washington came."))
                .isEmpty();
        assertThat(find("Jordan spoke. Meanwhile Chad and Washington agreed. In London Tuesday, Israel left."))
                .extracting(Mention::party)
                .contains("JOR", "TCD", "USA", "ISR");
    }

    @Test
    void shouldNotTakeAPatronForItsClient() {
        assertThat(find("Iranian-backed Houthi rebels and US-backed Syrian troops met."))
                .filteredOn(mention -> mention.kind() == Mention.Kind.FORCE)
                .extracting(Mention::party)
                .containsExactly("HOUTHIS", "SYR");
        assertThat(find("Saudi-funded rebels attacked."))
                .filteredOn(mention -> mention.kind() == Mention.Kind.FORCE)
                .isEmpty();
    }

    private static List<Mention> find(String text) {
        return FINDER.find(null, text, DAY).all();
    }
}
