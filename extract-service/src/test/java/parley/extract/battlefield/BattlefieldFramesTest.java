// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
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

final class BattlefieldFramesTest {

    private static final Dossiers DOSSIERS = Dossiers.named(List.of("ukraine", "gaza"));
    private static final NameFinder NAMES = NameFinder.load(DOSSIERS);
    private static final Reader READER = new Reader();
    private static final BattlefieldRules RULES = new BattlefieldRules(DOSSIERS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A drone set a depot ablaze in Poltava, according to the regional administration. | RUS | STRIKE | CLAIMED | Poltava",
                "Two people were killed in a Russian strike on Kherson, the mayor said. | RUS | STRIKE | CLAIMED | Kherson",
                "The defence ministry in Moscow claims to have captured the village of Zarechne. | RUS | SEIZE | CLAIMED | Zarechne",
                "The defence ministry in Moscow announced the recapture of Sudzha. | RUS | SEIZE | CLAIMED | Sudzha",
                "Fighting raged in Vovchansk. | RUS | ATTACK | REPORTED | Vovchansk",
                "Odesa came under fire from Russian drones overnight. | RUS | STRIKE | REPORTED | Odesa",
                "The village of Zarechne fell to Russian forces. | RUS | SEIZE | REPORTED | Zarechne",
                "Toretsk is in Russian hands. | RUS | SEIZE | REPORTED | Toretsk",
                "Orikhiv remains under Ukrainian control. | UKR | DEFEND | REPORTED | Orikhiv",
                "An attack on Kryvyi Rih damaged a hospital, emergency services reported. | RUS | ATTACK | CLAIMED | Kryvyi Rih",
                "Footage shows Ukrainian soldiers raising a flag in Kupiansk. | UKR | SEIZE | CONFIRMED | Kupiansk",
                "Ukraine said it had shot down 40 of 52 drones. | UKR | DEFEND | CLAIMED | Ukraine",
                "The 3rd Assault Brigade repelled an attack near Borova. | UKR | DEFEND | REPORTED | Borova",
                "Ukrainian forces denied that they had been encircled in Kursk region. | RUS | ENCIRCLE | DENIED | Kursk Oblast",
                "Russia launched 97 drones overnight. | RUS | STRIKE | REPORTED | Ukraine",
                "A missile plant in Tula was struck, as satellite pictures later showed. | UKR | STRIKE | CONFIRMED | Tula",
                "Israeli troops killed three fighters in Rafah, the army said. | ISR | STRIKE | CLAIMED | Rafah",
                "Two rockets were fired at Ashkelon from northern Gaza. | HAMAS | STRIKE | REPORTED | Ashkelon",
                "Tanks entered Khan Younis. | ISR | ADVANCE | REPORTED | Khan Younis",
                "Hezbollah fired rockets at Haifa. | HEZBOLLAH | STRIKE | REPORTED | Haifa"
            })
    void shouldTellTheDeedWhenItIsToldByAFrame(
            String text, String actor, BattlefieldAction action, BattlefieldStanding standing, String place) {
        assertThat(read(text))
                .extracting(
                        BattlefieldFound::actor, BattlefieldFound::action, BattlefieldFound::standing, r -> r.place()
                                .name())
                .containsExactly(tuple(actor, action, standing, place));
    }

    @Test
    void shouldGiveOneReportPerPlaceWhenEachHasItsPreposition() {
        assertThat(read("Russian forces hit substations at Konotop and at Zarechne."))
                .extracting(r -> r.place().name())
                .containsExactly("Konotop", "Zarechne");
    }

    @Test
    void shouldNameTheSmallerPlaceWhenANewNameLiesInAKnownRegion() {
        assertThat(read("Russian forces took the settlement of Zarechne in the Donetsk region."))
                .extracting(r -> r.place().name(), r -> r.place().lat())
                .containsExactly(tuple("Zarechne", null));
    }

    @Test
    void shouldGoOnAtThePlaceWhenTheSameFireIsToldFurther() {
        assertThat(read("Ukraine struck a plant in Saratov. At least one workshop was destroyed."))
                .hasSize(1)
                .first()
                .satisfies(report -> assertThat(report.also()).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trump launched an attack on the deal.",
                "Brussels struck back at the tariffs.",
                "He captured the mood in Kyiv.",
                "The EU fears a trade war with Russia.",
                "Moscow demands the withdrawal of Ukrainian forces from Donbas.",
                "Russian missiles could be used to strike Odesa.",
                "The campaign took two years.",
                "Hostages held in Gaza must be freed.",
                "No fighting was reported in Sumy.",
                "The truce halted the fighting in Sumy.",
                "Poland condemned the strikes."
            })
    void shouldReportNothingWhenNothingWasFought(String text) {
        assertThat(read(text)).isEmpty();
    }

    private static List<BattlefieldFound> read(String text) {
        Reading reading = READER.read(Report.of(text, LocalDate.of(2025, 12, 3)));
        Mentions mentions = NAMES.find(reading);
        return RULES.of(reading, mentions, new Attributions().of(reading, mentions));
    }
}
