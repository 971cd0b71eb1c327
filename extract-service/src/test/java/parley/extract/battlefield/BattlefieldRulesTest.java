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

final class BattlefieldRulesTest {

    private static final Dossiers DOSSIERS = Dossiers.named(List.of("ukraine"));
    private static final NameFinder NAMES = NameFinder.load(DOSSIERS);
    private static final Reader READER = new Reader();
    private static final BattlefieldRules RULES = new BattlefieldRules(DOSSIERS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russian troops advanced near Siversk. | RUS | ADVANCE | Siversk",
                "Ukrainian forces have retaken Robotyne. | UKR | SEIZE | Robotyne",
                "Russian drones struck a substation in Odesa overnight. | RUS | STRIKE | Odesa",
                "A refinery in Saratov was hit by Ukrainian drones. | UKR | STRIKE | Saratov",
                "Ukrainian units counterattacked near Lyman. | UKR | COUNTERATTACK | Lyman",
                "Russian forces have encircled Myrnohrad. | RUS | ENCIRCLE | Myrnohrad",
                "Ukrainian troops withdrew from Vuhledar. | UKR | WITHDRAW | Vuhledar",
                "Ukrainian troops repelled two attacks near Orikhiv. | UKR | DEFEND | Orikhiv",
                "Ukrainian forces have built fortifications near Dobropillia. | UKR | FORTIFY | Dobropillia",
                "Russian forces suffered heavy losses near Toretsk. | RUS | LOSSES | Toretsk",
                "The Russian seizure of Toretsk took months. | RUS | SEIZE | Toretsk",
                "Ukrainian troops still hold Kupiansk. | UKR | DEFEND | Kupiansk"
            })
    void shouldTellWhoDidWhatWhereWhenForcesAct(String text, String actor, BattlefieldAction action, String place) {
        assertThat(read(text))
                .extracting(BattlefieldFound::actor, BattlefieldFound::action, r -> r.place()
                        .name())
                .containsExactly(tuple(actor, action, place));
    }

    @Test
    void shouldGiveOneReportPerPlaceWhenSeveralAreNamed() {
        assertThat(read("Russian forces advanced in Kharkiv Oblast and near Lyman, Siversk and Toretsk."))
                .extracting(r -> r.place().name())
                .containsExactly("Kharkiv Oblast", "Lyman", "Siversk", "Toretsk");
    }

    @Test
    void shouldNameSmallestPlaceWhenItsRegionStandsBeside() {
        assertThat(read("Russian troops captured Toretsk in the Donetsk region."))
                .extracting(r -> r.place().name())
                .containsExactly("Toretsk");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia’s Defense Ministry said its troops had captured Lyman. | CLAIMED | Russia’s Defense Ministry",
                "Kyiv denies that Russian troops have captured Lyman. | DENIED | Kyiv",
                "The Institute for the Study of War said Russian troops control Lyman. | ASSESSED | Institute for the Study of War",
                "Ukraine’s General Staff admitted that Russian forces had taken Lyman. | CONFIRMED | Ukraine’s General Staff",
                "Poland said Russian troops had captured Lyman. | REPORTED | Poland",
                "Russian troops have captured Lyman. | REPORTED | ",
                "Geolocated footage shows that Russian troops entered Lyman. | CONFIRMED | ",
                "Russia’s claimed seizure of Lyman drew doubts. | CLAIMED | Russia"
            })
    void shouldTellWhatItRestsOnWhenSomebodyVouches(String text, BattlefieldStanding standing, String source) {
        assertThat(read(text))
                .extracting(BattlefieldFound::standing, BattlefieldFound::source)
                .containsExactly(tuple(standing, source));
    }

    @Test
    void shouldKeepClaimAndDenialWhenBothAreTold() {
        assertThat(read("Moscow said it had seized Siversk, which Kyiv denied."))
                .extracting(BattlefieldFound::standing, BattlefieldFound::sourceParty, BattlefieldFound::actor)
                .containsExactly(
                        tuple(BattlefieldStanding.CLAIMED, "RUS", "RUS"),
                        tuple(BattlefieldStanding.DENIED, "UKR", "RUS"));
    }

    @Test
    void shouldPointBackWhenDenialFollowsInTheNextSentence() {
        assertThat(read("Moscow said its troops had seized Siversk. Ukraine’s General Staff denied the claim."))
                .extracting(BattlefieldFound::standing, r -> r.place().name())
                .containsExactly(
                        tuple(BattlefieldStanding.CLAIMED, "Siversk"), tuple(BattlefieldStanding.DENIED, "Siversk"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Russian forces could seize Lyman within weeks.",
                "Russian forces plan to attack Sumy.",
                "If Russian troops capture Lyman, the road is open.",
                "Putin demands that Ukraine withdraw from Donbas.",
                "A Russian capture of Lyman is unlikely.",
                "Moscow wants to take Odesa.",
                "The ministers struck a deal on Lyman.",
                "Kyiv advanced a proposal on Crimea.",
                "Russia occupied Crimea in 2014.",
                "Analysts attacked the plan."
            })
    void shouldReportNothingWhenItDidNotHappenOrIsNoFighting(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Russian forces failed to advance near Lyman, satellite images show.",
                "Russian forces did not capture Lyman, footage shows.",
                "There is no evidence that Russian forces captured Lyman."
            })
    void shouldNeverConfirmWhenActionIsNegated(String text) {
        assertThat(read(text)).isNotEmpty().noneMatch(r -> r.standing() == BattlefieldStanding.CONFIRMED);
    }

    @Test
    void shouldMergeWhenTheSameIsToldTwice() {
        List<BattlefieldFound> reports = read(
                "Russian troops advanced near Siversk.\n\nElsewhere it was calm. Russian troops advanced near Siversk.");

        assertThat(reports).hasSize(1);
        assertThat(reports.get(0).also()).hasSize(1);
    }

    @Test
    void shouldNameUnitsWeaponsAndDayWhenTheyAreTold() {
        BattlefieldFound report =
                read("On Monday the 47th Mechanized Brigade said Ukrainian forces destroyed a depot near Tokmak with HIMARS.")
                        .get(0);

        assertThat(report.units()).containsExactly("47th Mechanized Brigade");
        assertThat(report.weapons()).contains("himars");
        assertThat(report.happenedAt().date()).isEqualTo(LocalDate.of(2025, 12, 1));
        assertThat(report.opponent()).isEqualTo("RUS");
    }

    @Test
    void shouldNameTheEnemyWhenNobodyOwnsAnAttack() {
        assertThat(read("A drone attack set fire to a depot in Tambov region."))
                .extracting(BattlefieldFound::actor)
                .containsExactly("UKR");
    }

    @Test
    void shouldKeepOffsetsInsideTheBodyWhenTextHasMarks() {
        String text = "🇺🇦 **Russian forces advanced near Siversk.**[12]";

        BattlefieldFound report = read(text).get(0);

        assertThat(report.evidence().in(text)).isEqualTo("Russian forces advanced near Siversk.");
    }

    private static List<BattlefieldFound> read(String text) {
        Reading reading = READER.read(Report.of(text, LocalDate.of(2025, 12, 3)));
        Mentions mentions = NAMES.find(reading);
        return RULES.of(reading, mentions, new Attributions().of(reading, mentions));
    }
}
