// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.events.ContactKind;
import parley.events.ContactStanding;
import parley.extract.dossier.Dossiers;
import parley.extract.name.Mentions;
import parley.extract.name.NameFinder;
import parley.extract.text.Reader;
import parley.extract.text.Reading;
import parley.extract.text.Report;

final class ContactRulesTest {

    private static final Dossiers DOSSIERS = Dossiers.named(List.of("ukraine"));
    private static final NameFinder NAMES = NameFinder.load(DOSSIERS);
    private static final Reader READER = new Reader();
    private static final ContactRules RULES = new ContactRules(DOSSIERS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Macron met Zelensky in Paris on Monday. | MEETING | FRA,UKR | HELD",
                "Merz spoke by phone with Trump on Monday. | CALL | DEU,USA | HELD",
                "Orban visited Kyiv on Monday. | VISIT | HUN,UKR | HELD",
                "Wang Yi arrived in Moscow on Monday. | VISIT | CHN,RUS | HELD",
                "Umerov handed Witkoff a list of children. | DOCUMENT_EXCHANGE | UKR,USA | HELD",
                "Lavrov received Turkish Foreign Minister Hakan Fidan in Moscow. | MEETING | RUS,TUR | HELD",
                "Talks between Russia and Ukraine were held in Istanbul. | NEGOTIATION_ROUND | RUS,UKR | HELD",
                "The four-hour meeting between Rubio and Lavrov ended late. | MEETING | RUS,USA | HELD",
                "Rubio and Lavrov will meet in Riyadh. | MEETING | RUS,USA | PLANNED",
                "A meeting between Rubio and Lavrov is planned for Friday. | MEETING | RUS,USA | PLANNED",
                "No meeting between Putin and Zelensky is planned. | MEETING | RUS,UKR | RULED_OUT",
                "The Kremlin ruled out a meeting between Putin and Zelensky. | MEETING | RUS,UKR | RULED_OUT",
                "The planned summit between Trump and Putin was cancelled. | MEETING | RUS,USA | CANCELLED",
                "Erdogan offered to host a summit between Putin and Zelensky. | MEETING | RUS,UKR | PROPOSED"
            })
    void shouldTellKindPartiesAndStandingWhenContactIsNamed(
            String text, ContactKind kind, String parties, ContactStanding standing) {
        assertThat(read(text))
                .extracting(ContactFound::kind, ContactFound::parties, ContactFound::standing)
                .containsExactly(tuple(kind, List.of(parties.split(",", -1)), standing));
    }

    @Test
    void shouldNameEveryParticipantWithOfficeWhenSeveralMeet() {
        ContactFound contact = read("Zelensky met with German Chancellor Friedrich Merz and French President"
                        + " Emmanuel Macron in Berlin on December 1 to discuss security guarantees.")
                .get(0);

        assertThat(contact.participants())
                .extracting(Participant::name, Participant::party)
                .containsExactly(
                        tuple("Volodymyr Zelenskyy", "UKR"),
                        tuple("Friedrich Merz", "DEU"),
                        tuple("Emmanuel Macron", "FRA"));
        assertThat(contact.participants().get(1).role()).isEqualTo("Chancellor of Germany");
        assertThat(contact.place().name()).isEqualTo("Berlin");
        assertThat(contact.takesPlaceAt().date()).isEqualTo(LocalDate.of(2025, 12, 1));
        assertThat(contact.topics()).containsExactly("SECURITY_GUARANTEES");
    }

    @Test
    void shouldFindBothSidesWhenTalksAreTheSetting() {
        ContactFound contact =
                read("During the talks in Abu Dhabi, the Ukrainian and Russian delegations exchanged lists.")
                        .get(0);

        assertThat(contact.parties()).containsExactly("RUS", "UKR");
        assertThat(contact.place().name()).isEqualTo("Abu Dhabi");
    }

    @Test
    void shouldResolveOfficeWhenItsHolderWasNamedBefore() {
        List<ContactFound> contacts = read(
                "Steve Witkoff, the special envoy, spoke on Monday. The envoys will meet Ukraine’s lead negotiator in Miami.");

        assertThat(contacts).extracting(ContactFound::parties).containsExactly(List.of("UKR", "USA"));
    }

    @Test
    void shouldBeOneContactWhenItIsToldAgain() {
        List<ContactFound> contacts = read("Rubio met Lavrov in Riyadh on Monday.\n\nBefore that all was quiet."
                + "\n\nThe US-Russian meeting lasted four hours. At their meeting in Riyadh, Rubio and Lavrov smiled.");

        assertThat(contacts).hasSize(1);
        assertThat(contacts.get(0).also()).isNotEmpty();
        assertThat(contacts.get(0).participants())
                .extracting(Participant::name)
                .contains("Marco Rubio", "Sergei Lavrov");
    }

    @Test
    void shouldStayApartWhenPartiesDiffer() {
        assertThat(read("Rubio met Lavrov in Riyadh. Rubio then met Umerov in Miami."))
                .extracting(ContactFound::parties)
                .containsExactly(List.of("RUS", "USA"), List.of("UKR", "USA"));
    }

    @Test
    void shouldNameTheBodyAndItsVotersWhenResolutionPasses() {
        ContactFound vote = read("The UN General Assembly met on Monday. The resolution passed by 93 votes to 18, with"
                        + " Hungary and Belarus against and China abstaining.")
                .stream()
                .filter(contact -> contact.kind() == ContactKind.VOTE)
                .findFirst()
                .orElseThrow();

        assertThat(vote.parties()).containsExactly("BLR", "CHN", "HUN", "UN");
        assertThat(vote.takesPlaceAt().date()).isEqualTo(LocalDate.of(2025, 12, 1));
    }

    @Test
    void shouldTellOutcomeWhenNothingCameOfIt() {
        assertThat(read("Rubio met Lavrov in Riyadh, but no agreement on a truce was reached.")
                        .get(0)
                        .outcome())
                .isEqualTo("no agreement on a truce was reached");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ukraine met its obligations under the IMF program.",
                "Trump called Putin’s demands unacceptable.",
                "Peace talks between Russia and Ukraine have stalled.",
                "Putin met Gerasimov at a command post.",
                "The two leaders met in Geneva in 2021.",
                "Putin and Biden met in Geneva in 2021.",
                "The EU adopted the 19th sanctions package."
            })
    void shouldFindNothingWhenItIsNoContactBetweenPartiesOrNoNews(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void shouldKeepEvidenceExactWhenTextHasMarks() {
        String text = "🇺🇸 **Rubio met Lavrov in Riyadh**[3] on Monday.";

        assertThat(read(text).get(0).evidence().in(text)).isEqualTo("Rubio met Lavrov in Riyadh");
    }

    private static List<ContactFound> read(String text) {
        Reading reading = READER.read(Report.of(text, LocalDate.of(2025, 12, 3)));
        Mentions mentions = NAMES.find(reading);
        return RULES.of(reading, mentions, List.of(), "ukraine");
    }
}
