// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import parley.aggregate.event.EffectiveRows;
import parley.events.ContactKind;
import parley.events.ContactStanding;

/** DESIGN's rules for contacts, one by one. */
final class ContactRulesTest {
    @Test
    void shouldMergeReportsOfOneMeetingWithAllItsParticipants() {
        // Given / When
        List<Contact> contacts = fold(
                ContactRow.of("e1").recordedAt("2025-12-10T09:00:00Z").with("Ann", null, null),
                ContactRow.of("e2")
                        .recordedAt("2025-12-10T08:00:00Z")
                        .on("2025-12-03")
                        .town("Mosk", "RUS")
                        .kind(ContactKind.NEGOTIATION_ROUND)
                        .with("Ann", "Envoy", "USA")
                        .with("Boris", null, "RUS"),
                ContactRow.of("e3").kind(ContactKind.VISIT).with("Carl", "Aide", "USA"));
        // Then
        assertThat(contacts).hasSize(1);
        Contact contact = contacts.get(0);
        assertThat(contact.id()).isEqualTo("e2");
        assertThat(contact.participants())
                .containsExactly(
                        new Participant("Boris", null, "RUS"),
                        new Participant("Ann", "Envoy", "USA"),
                        new Participant("Carl", "Aide", "USA"));
        assertThat(contact.date()).hasToString("2025-12-02");
        assertThat(contact.place().name()).isEqualTo("Mosk");
        assertThat(contact.mergedFrom()).isEmpty();
    }

    @Test
    void shouldKeepContactsApartWhenKindDayPartiesOrPlaceDiffer() {
        assertThat(fold(ContactRow.of("e1"), ContactRow.of("e2").kind(ContactKind.CALL)))
                .hasSize(2);
        assertThat(fold(ContactRow.of("e1"), ContactRow.of("e2").on("2025-12-04")))
                .hasSize(2);
        assertThat(fold(ContactRow.of("e1"), ContactRow.of("e2").parties("UKR", "USA")))
                .hasSize(2);
        assertThat(fold(ContactRow.of("e1"), ContactRow.of("e2").parties("RUS")))
                .hasSize(2);
        assertThat(fold(
                        ContactRow.of("e1").town("A", "RUS"),
                        ContactRow.of("e2").town("B", "RUS")))
                .hasSize(2);
    }

    @Test
    void shouldMergeWhenPartiesAreASubsetOrMostlyTheSame() {
        assertThat(fold(ContactRow.of("e1"), ContactRow.of("e2").parties("FRA", "GBR", "RUS", "USA")))
                .hasSize(1);
        assertThat(fold(
                        ContactRow.of("e1").parties("FRA", "RUS", "USA"),
                        ContactRow.of("e2").parties("GBR", "RUS", "USA")))
                .hasSize(2);
        assertThat(fold(
                        ContactRow.of("e1").parties("DEU", "FRA", "GBR", "RUS", "USA"),
                        ContactRow.of("e2").parties("DEU", "FRA", "GBR", "ITA", "RUS", "USA")))
                .hasSize(1);
    }

    @Test
    void shouldMergeTownWithTheCountryItLiesIn() {
        assertThat(fold(
                        ContactRow.of("e1").town("Mosk", "RUS"),
                        ContactRow.of("e2").country("Russia", "RUS")))
                .singleElement()
                .satisfies(contact -> assertThat(contact.place().name()).isEqualTo("Mosk"));
    }

    @Test
    void shouldShowPlanAsHistoryOfHeldContact() {
        // Given / When
        List<Contact> contacts = fold(
                ContactRow.of("e1").standing(ContactStanding.PLANNED).publishedAt("2025-12-01T10:00:00Z"),
                ContactRow.of("e2").publishedAt("2025-12-03T10:00:00Z"));
        // Then
        assertThat(contacts).singleElement().satisfies(contact -> {
            assertThat(contact.standing()).isEqualTo(ContactStanding.HELD);
            assertThat(contact.reports())
                    .extracting(DiplomaticContact::standing)
                    .containsExactly(ContactStanding.HELD, ContactStanding.PLANNED);
        });
    }

    @Test
    void shouldTakeStandingPublishedLastWhenContactWasNotHeld() {
        assertThat(fold(
                        ContactRow.of("e1").standing(ContactStanding.CANCELLED).publishedAt("2025-12-02T10:00:00Z"),
                        ContactRow.of("e2").standing(ContactStanding.PLANNED).publishedAt("2025-12-01T10:00:00Z")))
                .singleElement()
                .satisfies(contact -> assertThat(contact.standing()).isEqualTo(ContactStanding.CANCELLED));
    }

    @Test
    void shouldListFormerIdWhenReportJoinsTwoContacts() {
        // Given: two contacts two days apart, then one between them
        ContactRow first = ContactRow.of("e1").on("2025-12-02").offset(1);
        ContactRow second = ContactRow.of("e2").on("2025-12-04").offset(2);
        ContactRow between = ContactRow.of("e3").on("2025-12-03").offset(3);
        // When
        List<Contact> before = fold(first, second);
        List<Contact> after = fold(first, second, between);
        // Then
        assertThat(before).extracting(Contact::id).containsExactly("e2", "e1");
        assertThat(after).singleElement().satisfies(contact -> {
            assertThat(contact.id()).isEqualTo("e1");
            assertThat(contact.mergedFrom()).containsExactly("e2");
        });
    }

    @Test
    void shouldListFormerIdWhenFirstReportIsTakenBack() {
        // Given / When
        List<Contact> contacts = fold(
                ContactRow.of("e1").offset(1),
                ContactRow.of("e2").offset(2),
                ContactRow.of("e1").offset(3).retracted());
        // Then
        assertThat(contacts).singleElement().satisfies(contact -> {
            assertThat(contact.id()).isEqualTo("e2");
            assertThat(contact.mergedFrom()).containsExactly("e1");
            assertThat(contact.reports()).hasSize(1);
        });
    }

    @Test
    void shouldSplitAtLargestGapEarliestFirstWhenContactLastsTooLong() {
        // Given: five days in a row, all gaps alike
        ContactRow[] days = new ContactRow[5];
        for (int i = 0; i < days.length; i++) {
            days[i] = ContactRow.of("e" + i).on("2025-12-0" + (i + 1));
        }
        // When / Then: the first day is cut off, the rest spans three days
        assertThat(fold(days)).extracting(contact -> contact.reports().size()).containsExactlyInAnyOrder(1, 4);
        assertThat(fold(Arrays.copyOf(days, 4))).hasSize(1);
    }

    @Test
    void shouldJoinUndatedReportOnlyWhenPlaceOrPeopleSpeakForIt() {
        // Given
        ContactRow dated =
                ContactRow.of("e1").town("Mosk", "RUS").with("Ann", null, "USA").with("Boris", null, "RUS");
        String near = "2025-12-04T10:00:00Z";
        // When / Then
        assertThat(fold(dated, ContactRow.of("e2").undated().publishedAt(near))).hasSize(2);
        assertThat(fold(dated, ContactRow.of("e2").undated().publishedAt(near).town("Mosk", "RUS")))
                .hasSize(1);
        assertThat(fold(
                        dated,
                        ContactRow.of("e2")
                                .undated()
                                .publishedAt(near)
                                .with("Ann", null, null)
                                .with("Boris", null, null)))
                .hasSize(1);
        assertThat(fold(
                        dated,
                        ContactRow.of("e2")
                                .undated()
                                .publishedAt("2025-12-20T10:00:00Z")
                                .town("Mosk", "RUS")))
                .hasSize(2);
        assertThat(fold(dated, ContactRow.of("e2").inMonth("2025-12-01").publishedAt(near)))
                .hasSize(2);
    }

    @Test
    void shouldLeaveUndatedReportAloneWhenItFitsTwoContacts() {
        assertThat(fold(
                        ContactRow.of("e1").on("2025-12-01").town("Mosk", "RUS"),
                        ContactRow.of("e2").on("2025-12-05").town("Mosk", "RUS"),
                        ContactRow.of("e3")
                                .undated()
                                .publishedAt("2025-12-05T10:00:00Z")
                                .town("Mosk", "RUS")))
                .hasSize(3);
    }

    @Test
    void shouldMergeUndatedReportsWhenTheyShareASentence() {
        assertThat(fold(
                        ContactRow.of("e1").undated().sentence("x"),
                        ContactRow.of("e2").undated().sentence("x"),
                        ContactRow.of("e3").undated()))
                .hasSize(2);
    }

    @Test
    void shouldAnswerForThePastWhenAsOfOrKnownAtIsGiven() {
        // Given
        List<DiplomaticContact> rows = List.of(
                ContactRow.of("e1")
                        .standing(ContactStanding.PLANNED)
                        .on("2025-12-05")
                        .publishedAt("2025-12-01T10:00:00Z")
                        .recordedAt("2025-12-01T11:00:00Z")
                        .row(),
                ContactRow.of("e2")
                        .on("2025-12-05")
                        .publishedAt("2025-12-06T10:00:00Z")
                        .recordedAt("2025-12-06T11:00:00Z")
                        .row());
        // When / Then
        assertThat(ContactRules.fold(rows, LocalDate.parse("2025-11-30"), null)).isEmpty();
        assertThat(ContactRules.fold(rows, LocalDate.parse("2025-12-04"), null))
                .extracting(Contact::standing)
                .containsExactly(ContactStanding.PLANNED);
        assertThat(ContactRules.fold(rows, null, Instant.parse("2025-12-01T11:00:00Z")))
                .extracting(Contact::standing)
                .containsExactly(ContactStanding.PLANNED);
        assertThat(ContactRules.fold(rows, null, null))
                .extracting(Contact::standing)
                .containsExactly(ContactStanding.HELD);
    }

    @Property(tries = 300)
    void shouldMergeTheSameWhenRowsAreShuffledAndRepeated(@ForAll Random random) {
        // Given
        List<DiplomaticContact> rows = rows(random);
        List<DiplomaticContact> shuffled = new ArrayList<>(rows);
        shuffled.addAll(rows.subList(0, rows.size() / 2));
        Collections.shuffle(shuffled, random);
        // When / Then
        assertThat(ContactRules.fold(shuffled, null, null)).isEqualTo(ContactRules.fold(rows, null, null));
    }

    @Property(tries = 300)
    void shouldKeepEveryReportInOneContactOfFourDaysAtMost(@ForAll Random random) {
        // Given
        List<DiplomaticContact> rows = rows(random);
        // When
        List<Contact> contacts = ContactRules.fold(rows, null, null);
        // Then
        assertThat(contacts.stream().flatMap(contact -> contact.reports().stream()))
                .containsExactlyInAnyOrderElementsOf(EffectiveRows.at(rows, null));
        assertThat(contacts).allSatisfy(contact -> {
            List<LocalDate> days = contact.reports().stream()
                    .filter(DiplomaticContact::dated)
                    .map(DiplomaticContact::date)
                    .sorted()
                    .toList();
            assertThat(days.isEmpty()
                            || !days.get(days.size() - 1).isAfter(days.get(0).plusDays(3)))
                    .isTrue();
        });
    }

    private static List<DiplomaticContact> rows(Random random) {
        String[][] parties = {{"RUS", "USA"}, {"RUS", "UKR", "USA"}, {"UKR", "USA"}};
        List<DiplomaticContact> rows = new ArrayList<>();
        int size = random.nextInt(25);
        for (int i = 0; i < size; i++) {
            ContactRow row = ContactRow.of("e" + random.nextInt(15))
                    .on("2025-12-" + (10 + random.nextInt(12)))
                    .parties(parties[random.nextInt(parties.length)])
                    .kind(random.nextInt(4) == 0 ? ContactKind.CALL : ContactKind.MEETING)
                    .standing(any(random, ContactStanding.values()))
                    .offset(random.nextInt(4));
            if (random.nextInt(3) == 0) {
                row.town("T" + random.nextInt(2), "RUS");
            }
            if (random.nextInt(4) == 0) {
                row.undated().publishedAt("2025-12-15T10:00:00Z").sentence("s" + random.nextInt(3));
            }
            rows.add(random.nextInt(5) == 0 ? row.retracted().row() : row.row());
        }
        return rows;
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static List<Contact> fold(ContactRow... rows) {
        return ContactRules.fold(Arrays.stream(rows).map(ContactRow::row).toList(), null, null);
    }
}
