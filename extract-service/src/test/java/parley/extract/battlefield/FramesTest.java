// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.events.BattlefieldAction;
import parley.events.BattlefieldStanding;
import parley.extract.attribution.Attributions;
import parley.extract.dossier.Dossiers;
import parley.extract.name.Mentions;
import parley.extract.name.NameFinder;
import parley.extract.text.Reader;
import parley.extract.text.Reading;
import parley.extract.text.Report;

/** The frames read over clauses: passives, nouns, agents that nobody names, figures of speech. */
final class FramesTest {

    private static final Dossiers DOSSIERS = Dossiers.named(List.of("ukraine", "gaza"));
    private static final NameFinder NAMES = NameFinder.load(DOSSIERS);
    private static final Reader READER = new Reader();
    private static final BattlefieldRules RULES = new BattlefieldRules(DOSSIERS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A grain store was set ablaze in Poltava overnight. | RUS | STRIKE | Poltava",
                "Two assaults on Orikhiv had been beaten back by Ukrainian marines. | UKR | DEFEND | Orikhiv",
                "Lyman fell to Russian forces on Monday. | RUS | SEIZE | Lyman",
                "Toretsk is now in Russian hands. | RUS | SEIZE | Toretsk",
                "Moscow announced the capture of Siversk. | RUS | SEIZE | Siversk",
                "Three people were wounded when missiles hit Sumy. | RUS | STRIKE | Sumy",
                "Hamas fired rockets at Ashkelon. | HAMAS | STRIKE | Ashkelon",
                "Israeli troops pushed into Khan Younis on Sunday. | ISR | ADVANCE | Khan Younis",
                "Tanks surrounded a hospital in Khan Younis. | ISR | ENCIRCLE | Khan Younis",
                "Fighting raged in Khan Younis. | ISR | ATTACK | Khan Younis"
            })
    void shouldTellWhoActsWhenSentenceIsPassiveOrNominal(
            String text, String actor, BattlefieldAction action, String place) {
        assertThat(read(text))
                .extracting(BattlefieldFound::actor, BattlefieldFound::action, r -> r.place()
                        .name())
                .containsExactly(tuple(actor, action, place));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia launched 60 drones in an overnight attack on Odesa. | Odesa",
                "Russian troops have seized Robotyne, the largest village held by Ukraine there, and two hamlets nearby, Velna and Dorost. | Robotyne, Velna, Dorost",
                "Substations in the Kharkiv, Kyiv and Poltava regions were damaged by Russian drones. | Kharkiv Oblast, Kyiv, Poltava Oblast",
                "Russian forces advanced on Velna, Dorost and Kasma in Kharkiv. | Velna, Dorost, Kasma"
            })
    void shouldNameEveryPlaceOnceWhenSeveralStandTogether(String text, String places) {
        assertThat(read(text)).extracting(r -> r.place().name()).containsExactly(places.split(", ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister defended the plan for Kharkiv.",
                "The Israeli strikes cast doubt on the talks planned in Oman.",
                "Israel would free the road and pull its troops out of Khan Younis.",
                "The deal was to keep Hamas from attacking Ashkelon.",
                "Moscow called it an attack on the deal over Donbas.",
                "Washington struck Kharkiv steel plants with tariffs.",
                "Doctors in Kyiv announced a general strike.",
                "Hamas demanded a full withdrawal of Israeli forces from Gaza.",
                "Mediators want Israel to halt its attacks on Khan Younis.",
                "The bodies of 40 killed Ukrainian soldiers were returned.",
                "Kyiv will not give up occupied land."
            })
    void shouldReportNothingWhenWordsOfWarMeanSomethingElse(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ukrainian drones struck the Velmora oil refinery. | Velmora | SITE",
                "Russian troops captured the village of Nova Kalyta. | Nova Kalyta | TOWN",
                "Israeli tanks entered the Harat neighbourhood. | Harat | DISTRICT"
            })
    void shouldTakePlaceFromWordsAroundWhenNoDossierKnowsIt(String text, String name, String precision) {
        assertThat(read(text))
                .extracting(r -> r.place().name(), r -> r.place().precision().name())
                .containsExactly(tuple(name, precision));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tanks entered Khan Younis on Sunday, the army announced. | CLAIMED | army",
                "Israeli jets bombed Khan Younis, residents said. | REPORTED | residents",
                "A depot in Saratov was hit, as satellite imagery later showed. | CONFIRMED | "
            })
    void shouldTellWhatItRestsOnWhenNoDossierKnowsTheTeller(String text, BattlefieldStanding standing, String source) {
        assertThat(read(text))
                .extracting(BattlefieldFound::standing, BattlefieldFound::source)
                .containsExactly(tuple(standing, source));
    }

    private static List<BattlefieldFound> read(String text) {
        Reading reading = READER.read(Report.of(text, LocalDate.of(2025, 12, 5)));
        Mentions mentions = NAMES.find(reading);
        return RULES.of(reading, mentions, new Attributions().of(reading, mentions));
    }
}
