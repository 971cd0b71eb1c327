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
import parley.extract.name.NameFinder;
import parley.extract.text.Reader;
import parley.extract.text.Reading;
import parley.extract.text.Report;

final class ContactShapesTest {

    private static final Dossiers DOSSIERS = Dossiers.named(List.of("ukraine"));
    private static final NameFinder NAMES = NameFinder.load(DOSSIERS);
    private static final Reader READER = new Reader();
    private static final ContactRules RULES = new ContactRules(DOSSIERS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wednesday's call between Macron and Putin lasted two hours. | FRA,RUS | HELD",
                "Lavrov and Rubio spoke by telephone on Saturday, the ministry said. | RUS,USA | HELD",
                "Rubio discussed the truce with Lavrov in a phone call on Monday. | RUS,USA | HELD",
                "Starmer said he had called Meloni on Monday. | GBR,ITA | HELD",
                "Negotiations between Kyiv and Moscow broke off on Friday. | RUS,UKR | HELD",
                "The Russian delegation walked out of the talks with Ukraine on Monday. | RUS,UKR | HELD",
                "Talks between Polish and Turkish officials continued for a second day in Riyadh. | POL,TUR | HELD",
                "Three rounds of talks between Ukraine and Russia were held in Istanbul this year. | RUS,UKR | HELD",
                "Russia and Ukraine held indirect talks mediated by Qatar and Saudi Arabia. | QAT,RUS,SAU,UKR | HELD",
                "The leaders of France, Germany and Britain met Meloni in London on Monday. | DEU,FRA,GBR,ITA | HELD",
                "Officials from Poland, Italy and Spain met in Warsaw on Monday. | ESP,ITA,POL | HELD",
                "Merz and Macron were later joined by Starmer and Tusk in London. | DEU,FRA,GBR,POL | HELD",
                "Orban flew to Moscow on Friday, where he was received by Putin. | HUN,RUS | HELD",
                "Kellogg shuttled between Kyiv and Moscow. | RUS,UKR,USA | HELD",
                "Witkoff is expected in Moscow on Thursday. | RUS,USA | PLANNED",
                "Fidan is due in Moscow today for talks with Lavrov. | RUS,TUR | PLANNED",
                "Zelensky will travel to Ankara on Friday to meet Erdogan. | TUR,UKR | PLANNED",
                "Vance is to meet Zelensky in Munich on Friday. | UKR,USA | PLANNED",
                "Meloni agreed to meet Orban in Budapest. | HUN,ITA | PLANNED",
                "He said Putin would meet Fidan on Tuesday. | RUS,TUR | PLANNED",
                "Erdogan proposed a summit of the Russian, Ukrainian and American presidents. | RUS,UKR,USA | PROPOSED",
                "Zelensky invited Erdogan to meet in Kyiv. | TUR,UKR | PROPOSED",
                "Tusk wants to meet Orban. | HUN,POL | PROPOSED",
                "Lavrov refused to meet Sikorski in Vienna. | POL,RUS | RULED_OUT",
                "The Kremlin said no call between Putin and Macron was scheduled. | FRA,RUS | RULED_OUT",
                "A summit between Erdogan and Meloni was called off. | ITA,TUR | CANCELLED",
                "Turkey will not send a delegation to Moscow. | RUS,TUR | RULED_OUT",
                "Russia vetoed a UN Security Council resolution on Tuesday. | RUS,UN | HELD",
                "Zelensky wrote a letter to Tusk on Friday. | POL,UKR | HELD",
                "In his letter to Meloni, Macron asked for time. | FRA,ITA | HELD",
                "Polish and Italian envoys agreed on a text in Geneva. | ITA,POL | HELD",
                "EU leaders gathered in Brussels on Thursday. | EU | HELD",
                "Delegations from Poland, the United Kingdom and Italy gathered in Rome on Friday. | GBR,ITA,POL | HELD",
                "The UN Security Council is to vote on Thursday on a draft. | UN | PLANNED",
                "Polish and Italian delegations will reconvene in Oslo. | ITA,POL | PLANNED",
                "Kellogg was in Kyiv on Monday to meet Zelensky. | UKR,USA | HELD",
                "Moscow and Ankara have exchanged messages. | RUS,TUR | HELD",
                "A planned meeting between Lavrov and Fidan was put on hold. | RUS,TUR | CANCELLED",
                "A summit between Meloni and Orban is off the table. | HUN,ITA | RULED_OUT",
                "The UN General Assembly voted 93 to 12 to condemn the raid. | UN | HELD"
            })
    void shouldTellWhoAndWhetherWhenContactIsToldInOneOfItsShapes(
            String text, String parties, ContactStanding standing) {
        assertThat(read(text))
                .extracting(ContactFound::parties, ContactFound::standing)
                .containsExactly(tuple(List.of(parties.split(",", -1)), standing));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Meloni met Tusk in Rome. The two leaders will meet again in Warsaw on Friday. | ITA,POL",
                "Erdogan and Orban met in Ankara. On Friday both sides will hold talks in Budapest. | HUN,TUR",
                "Tusk received Macron in Warsaw. A trilateral meeting with Starmer is planned for Friday. | FRA,GBR,POL"
            })
    void shouldResolvePluralsWhenTheSidesWereToldBefore(String text, String parties) {
        assertThat(read(text)).last().extracting(ContactFound::parties).isEqualTo(List.of(parties.split(",", -1)));
    }

    @Test
    void shouldTakeTheSubjectWhenAPronounOwnsTheOccasion() {
        assertThat(read("Tusk received Macron in Warsaw three days after his summit with Orban in Budapest."))
                .extracting(ContactFound::parties)
                .containsExactly(List.of("FRA", "POL"), List.of("HUN", "POL"));
    }

    @Test
    void shouldGiveTalksWithoutSidesThoseOfTheMeetingTheyAre() {
        List<ContactFound> found =
                read("US and Ukrainian negotiators met in Geneva on Sunday. The talks in Geneva lasted nine hours.");

        assertThat(found).hasSize(1);
        assertThat(found.get(0).also()).hasSize(1);
    }

    @Test
    void shouldKeepRoundsApartWhenAWordTellsThemApart() {
        assertThat(read("Lavrov met Fidan in Moscow on Monday. A third round of talks between Russia and Turkey is"
                        + " expected in Ankara on Friday."))
                .extracting(ContactFound::standing)
                .containsExactly(ContactStanding.HELD, ContactStanding.PLANNED);
    }

    @Test
    void shouldReckonTheDayWhenItIsToldFromAnother() {
        assertThat(read("Tusk spoke in Warsaw on Tuesday. A day earlier Meloni had met Macron in Rome."))
                .extracting(contact -> contact.takesPlaceAt().date())
                .containsExactly(LocalDate.of(2025, 12, 1));
    }

    @Test
    void shouldListOnlyPeopleAsParticipants() {
        assertThat(read("A Ukrainian delegation led by Rustem Umerov met US officials in Miami.")
                        .get(0)
                        .participants())
                .extracting(Participant::name)
                .containsExactly("Rustem Umerov");
    }

    @Test
    void shouldLeaveTheSpeakerOutWhenHeOnlyTellsOfIt() {
        ContactFound contact = read("A meeting between Tusk and Orban is possible, Fidan said.")
                .get(0);

        assertThat(contact.parties()).containsExactly("HUN", "POL");
    }

    @Test
    void shouldTakeTheDayOfTheOccasionWhenItsTellingHasAnother() {
        assertThat(read("Fidan will host Sikorski in Ankara on December 9, the ministry said on Monday."))
                .extracting(contact -> contact.takesPlaceAt().date())
                .containsExactly(LocalDate.of(2025, 12, 9));
    }

    @Test
    void shouldBeACallWhenTheyTalkByPhone() {
        assertThat(read("Macron spoke with Xi Jinping by phone on Tuesday."))
                .extracting(ContactFound::kind)
                .containsExactly(ContactKind.CALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zelensky told a cabinet meeting that the winter would be hard.",
                "Putin told reporters about the outcome of the meeting.",
                "Peskov made no mention of a meeting between Putin and Tusk.",
                "Some leaders called for a deal with Trump.",
                "Macron met his obligations.",
                "The Coalition of the Willing remains united."
            })
    void shouldFindNothingWhenNobodyMeetsSomebodyElse(String text) {
        assertThat(read(text)).isEmpty();
    }

    private static List<ContactFound> read(String text) {
        Reading reading = READER.read(Report.of(text, LocalDate.of(2025, 12, 3)));
        return RULES.of(reading, NAMES.find(reading), List.of(), "ukraine");
    }
}
