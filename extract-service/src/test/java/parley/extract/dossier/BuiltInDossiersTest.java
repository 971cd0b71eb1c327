// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dossiers that come with the program agree with each other and with the world list. */
final class BuiltInDossiersTest {

    private static final Dossiers ALL = Dossiers.builtIn();

    /** What of some words stands for more than one owner, as "word: owner, owner". */
    private static List<String> doubles(Map<String, List<String>> owners) {
        return owners.entrySet().stream()
                .filter(entry -> entry.getValue().stream().distinct().count() > 1)
                .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()))
                .toList();
    }

    private static void note(Map<String, List<String>> owners, Stream<String> words, String owner) {
        words.forEach(word -> owners.computeIfAbsent(word.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                .add(owner));
    }

    @Test
    void shouldLetEachListedNameStandForOnePerson() {
        Map<String, List<String>> owners = new HashMap<>();
        ALL.people()
                .forEach(person -> note(
                        owners, Stream.concat(Stream.of(person.name()), person.aliases().stream()), person.name()));

        assertThat(doubles(owners)).isEmpty();
    }

    @Test
    void shouldLetEachWordStandForOneParty() {
        Map<String, List<String>> owners = new HashMap<>();
        ALL.parties()
                .forEach(party -> note(
                        owners,
                        Stream.of(
                                        List.of(party.name()),
                                        party.names(),
                                        party.demonyms(),
                                        party.metonyms(),
                                        party.capitals())
                                .flatMap(List::stream),
                        party.code()));

        assertThat(doubles(owners)).isEmpty();
    }

    @Test
    void shouldHoldNoOfficeOfHeadTwiceOnADay() {
        Map<String, List<String>> terms = new HashMap<>();
        List<String> overlaps = new ArrayList<>();
        for (Person person : ALL.people()) {
            for (Role role : person.roles()) {
                if (role.rank() == 1 && role.until() == null) {
                    note(terms, Stream.of(role.title()), person.name());
                }
                boolean known = role.party() == null || ALL.party(role.party()).isPresent();
                assertThat(known || role.party().equals("ANALYST"))
                        .as(person.name() + ": " + role)
                        .isTrue();
            }
        }
        overlaps.addAll(doubles(terms));

        assertThat(overlaps).isEmpty();
    }

    @Test
    void shouldKnowEveryStateWithAdjectiveAndName() {
        Set<String> iso = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
        List<Party> states = ALL.parties().stream()
                .filter(party -> party.kind() == Party.Kind.STATE)
                .toList();

        assertThat(states).hasSizeGreaterThanOrEqualTo(195);
        assertThat(states)
                .extracting(Party::code)
                .allMatch(code -> iso.contains(code) || code.equals("XKX"))
                .contains("AFG", "CHE", "CIV", "COD", "PSE", "TUV", "VAT", "ZWE");
        assertThat(ALL.party("CHN").orElseThrow().name()).isEqualTo("China");
        assertThat(ALL.party("TUR").orElseThrow().name()).isEqualTo("Turkey");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ukraine", "gaza", "iran", "trade"})
    void shouldBeRichEnoughForItsNegotiation(String id) {
        Dossier dossier = ALL.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();

        assertThat(dossier.people()).hasSizeGreaterThan(40);
        assertThat(dossier.issues()).isNotEmpty();
        assertThat(dossier.principals()).contains("USA").hasSizeGreaterThan(1);
        assertThat(dossier.principals())
                .allSatisfy(code -> assertThat(ALL.party(code)).isPresent());
    }

    @Test
    void shouldMakeOnePersonOfTwoOfficesInTwoDossiers() {
        List<Person> found = ALL.people().stream()
                .filter(person -> person.name().equals("Stephane Sejourne"))
                .toList();

        assertThat(found).singleElement().satisfies(person -> assertThat(person.roles())
                .extracting(Role::party)
                .containsExactlyInAnyOrder("FRA", "EU"));
    }

    @Test
    void shouldPlaceEveryTownInsideTheWorld() {
        assertThat(ALL.places())
                .filteredOn(place -> place.lat() == null)
                .extracting(Place::lon)
                .containsOnlyNulls();
        assertThat(ALL.places()).extracting(Place::country).allSatisfy(code -> assertThat(
                        code == null || ALL.party(code).isPresent())
                .isTrue());
    }
}
