// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DossierProblemsTest {

    // Six lines, so that what is added begins on line 7.
    private static final String HEAD = """
            id: sample
            title: Sample
            principals: [AAA, BBB]
            parties:
              - {code: AAA, name: Aland, capitals: [Arl]}
              - {code: BBB, name: Bland}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            people: [{name: Ada, party: AAA, roles: [{title: Envoy, rank: high}]}] | 7:63: people[0].roles[0].rank: expected a whole number from 0 to 4, found 'high'
            people: [{name: Ada, party: AAB, roles: []}]                           | 7:29: people[0].party: no party 'AAB' under 'parties' or in the world list; did you mean 'AAA'?
            people: [{name: Ada, party: Zulu, roles: []}]                          | add it there
            people: [{name: Ada, roles: []}]                                       | 7:10: people[0]: field 'party' is missing; add it: the code of the party
            people: [{name: Ada, party: AAA, sex: x, roles: []}]                   | 7:39: people[0].sex: expected m or f, found 'x'
            people: [{name: Ada, party: AAA, roles: [{title: E, rank: 2, from: 2025-02-30}]}] | roles[0].from: expected a day such as 2025-12-02, found '2025-02-30'
            people: [{name: Ada, party: AAA, roles: [{title: E, rank: 2, from: 2025-02-03, until: 2025-02-02}]}] | roles[0].until: ends on 2025-02-02, before it begins on 2025-02-03
            people: [{name: Ada, party: AAA, roles: []}, {name: Ada, party: BBB, roles: []}] | people[1].name: person 'Ada' is given twice
            people: Ada                                                            | 7:9: people: expected a list such as [one, two], found 'Ada'
            people: [Ada]                                                          | 7:10: people[0]: expected fields such as 'name: value', found 'Ada'
            places: [{name: Town, lattitude: 3}]                                   | 7:23: places[0].lattitude: unknown field; did you mean 'lat'?
            places: [{name: Town, colour: red}]                                    | 7:23: places[0].colour: unknown field; allowed are admin, aliases, country
            places: [{name: Town, lat: 3}]                                         | 7:10: places[0]: lat and lon must both be there or both be absent
            places: [{name: Town, lat: 91, lon: 0}]                                | 7:28: places[0].lat: expected a number from -90 to 90, found '91'
            places: [{name: Town, lat: 1, lon: NaN}]                               | 7:36: places[0].lon: expected a number from -180 to 180, found 'NaN'
            places: [{name: Town, country: QQQ}]                                   | 7:32: places[0].country: no party 'QQQ'
            places: [{name: Town, precision: village}]                             | 7:34: places[0].precision: expected one of SITE, TOWN, DISTRICT, REGION, COUNTRY, found 'village'
            outlets: [{name: ""}]                                                  | 7:18: outlets[0].name: must not be empty
            issues: {TERITORY: {5: [land]}}                                        | issues.TERITORY: unknown issue 'TERITORY'; did you mean 'TERRITORY'?
            issues: {water: {5: [river]}}                                          | issues.water: an issue is written in capitals
            issues: {WATER: {9: [river]}}                                          | issues.WATER.9: expected a weight from 1, a hint, to 5
            belligerents: [AAA, [BBB, QQQ]]                                        | 7:27: belligerents[1][1]: no party 'QQQ'
            belligerents: [AAA, QQQ]                                               | 7:21: belligerents[1]: no party 'QQQ'
            title: Again                                                           | 7:1: title: field is given twice
            isues: {}                                                              | 7:1: isues: unknown field; did you mean 'issues'?
            people: [                                                              | not valid YAML
            """)
    void shouldNameLineColumnAndFieldAndSayWhatToDo(String added, String complaint) {
        assertBroken(HEAD + added + "\n", complaint);
    }

    @Test
    void shouldTellAllProblemsAtOnceInTheOrderOfTheFile() throws IOException {
        // Given three problems, one of them at the very top
        String yaml = HEAD.replace("title: Sample\n", "") + "places: [{name: Town, lat: 200, lon: x}]\n";

        // When
        DossierException broken = catchThrowableOfType(DossierException.class, () -> load(yaml));

        // Then
        assertThat(broken.getMessage().lines())
                .hasSize(3)
                .allMatch(line -> line.startsWith(folder.resolve("sample.yaml") + ":"))
                .element(0)
                .asString()
                .contains(":1:1: field 'title' is missing");
        assertThat(broken).hasMessageContaining(":6:28: places[0].lat").hasMessageContaining(":6:38: places[0].lon");
    }

    @Test
    void shouldSayHowToBeginWhenFileIsEmpty() {
        assertBroken("", ":1:1: the file is empty; './parley dossier new' writes one to begin with");
        assertBroken("# only a comment\n", ":1:1: the file is empty");
    }

    @Test
    void shouldRefuseAnUnknownCodeGivenAlone() {
        assertBroken(
                HEAD.replace("{code: BBB, name: Bland}", "BBB"),
                ":6:5: parties[1]: no party 'BBB' in the world list; give");
        assertBroken(HEAD + "  - NATOO\n", ":7:5: parties[2]: no party 'NATOO' in the world list");
    }

    @Test
    void shouldRefusePrincipalsThatAreNoneOrTwice() {
        assertBroken(HEAD.replace("[AAA, BBB]", "[]"), ":3:13: principals: nobody negotiates");
        assertBroken(HEAD.replace("[AAA, BBB]", "[AAA, AAA]"), ":3:19: principals[1]: 'AAA' is given twice");
    }

    @Test
    void shouldRefuseAPartyTwiceAndReservedCodes() {
        String parties = HEAD.replace("code: BBB", "code: AAA");

        assertBroken(parties, ":6:12: parties[1].code: party 'AAA' is given twice");
        assertBroken(HEAD.replace("code: BBB", "code: MEDIA"), "'MEDIA' is reserved");
        assertBroken(parties, "principals[1]: no party 'BBB'");
    }

    @Test
    void shouldRefuseAWordForTwoPartiesOrTwoPeople() {
        assertBroken(
                HEAD.replace("name: Bland}", "name: Bland, names: [ARL]}"),
                ":6:38: parties[1].names[0]: 'ARL' stands for the party 'AAA' already (line 5)");
        assertBroken(
                HEAD + "people:\n  - {name: Ada Lund, party: AAA, aliases: [Lund], roles: []}\n"
                        + "  - {name: Ole Lund, party: BBB, aliases: [Lund], roles: []}\n",
                ":9:44: people[1].aliases[0]: 'Lund' stands for the person 'Ada Lund' already (line 8)");
    }

    @Test
    void shouldRefuseTwoHeadsAtOnceButNotOneAfterTheOther() throws IOException {
        // Given two presidents, the second from the day on which the first leaves
        String people = HEAD + "people:\n"
                + "  - {name: Ada, party: AAA, roles: [{title: President, rank: 1, until: 2025-01-20}]}\n"
                + "  - {name: Ole, party: AAA, roles: [{title: president, rank: 1, from: 2025-01-20}]}\n";

        // When // Then
        assertThat(load(people).all().get(0).people()).hasSize(2);
        assertBroken(
                people.replace(", until: 2025-01-20", ""),
                ":9:37: people[1].roles[0]: 'president' of AAA is held by Ada (line 8) on the same days");
    }

    private void assertBroken(String yaml, String complaint) {
        assertThatThrownBy(() -> load(yaml))
                .isInstanceOf(DossierException.class)
                .hasMessageContaining("sample.yaml")
                .hasMessageContaining(complaint);
    }

    private Dossiers load(String yaml) throws IOException {
        Path file = folder.resolve("sample.yaml");
        Files.writeString(file, yaml);
        return Dossiers.named(List.of(file.toString()));
    }
}
