// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.events.BattlefieldAction;
import parley.events.BattlefieldStanding;
import parley.events.ContactKind;
import parley.events.ContactStanding;
import parley.events.DateBasis;
import parley.events.DatePrecision;
import parley.events.PlacePrecision;
import parley.extract.battlefield.BattlefieldFound;
import parley.extract.contact.ContactFound;
import parley.extract.contact.Participant;
import parley.extract.date.SaidAt;
import parley.extract.dossier.Place;
import parley.extract.engine.Extraction;
import parley.extract.text.Passage;

final class ExtractLinesTest {

    private static final String TEXT = "🇳🇴 Norland took Kettle Point. 🇳🇴 Ada met Ole in Port Else.";

    @Test
    void shouldCountCodePointsWhenTextHoldsFlags() {
        // Given
        Place place = new Place("Kettle Point", List.of(), null, "NOL", null, null, PlacePrecision.TOWN);
        Passage evidence = passage("Norland took Kettle Point");
        BattlefieldFound report = new BattlefieldFound(
                evidence,
                List.of(passage("Ada met")),
                evidence,
                null,
                "NOL",
                null,
                place,
                BattlefieldAction.SEIZE,
                BattlefieldStanding.CLAIMED,
                null,
                null,
                List.of(),
                List.of(),
                0.5,
                null);

        // When
        List<String> lines = ExtractLines.of(
                "d1", TEXT, new Extraction(List.of(), List.of(report), List.of(contact("Ada met Ole")), null));

        // Then
        assertThat(lines)
                .containsExactly(
                        "{\"type\":\"battlefield\",\"doc\":\"d1\",\"start\":3,\"end\":28,\"evidence\":\"Norland took Kettle Point\","
                                + "\"also\":[[33,40]],\"date\":null,\"actor\":\"NOL\",\"location\":\"Kettle Point\","
                                + "\"action\":\"SEIZE\",\"status\":\"CLAIMED\",\"source\":null}",
                        "{\"type\":\"contact\",\"doc\":\"d1\",\"start\":33,\"end\":44,\"evidence\":\"Ada met Ole\",\"also\":[],"
                                + "\"date\":\"2024-05-03\",\"parties\":[\"NOL\",\"SUD\"],\"participants\":[\"Ada Lund\"],"
                                + "\"kind\":\"MEETING\",\"location\":null,\"status\":\"HELD\"}");
    }

    @Test
    void shouldSortByStartThenTypeWhenEventsShareAPlace() {
        List<String> lines = ExtractLines.of(
                "d1",
                TEXT,
                new Extraction(List.of(), List.of(), List.of(contact("met Ole"), contact("Norland")), null));

        assertThat(lines.get(0)).contains("\"evidence\":\"Norland\"");
        assertThat(lines.get(1)).contains("\"evidence\":\"met Ole\"");
    }

    private static ContactFound contact(String words) {
        Passage evidence = passage(words);
        return new ContactFound(
                evidence,
                List.of(),
                evidence,
                new SaidAt(LocalDate.of(2024, 5, 3), DatePrecision.DAY, DateBasis.EXPLICIT),
                ContactKind.MEETING,
                List.of(new Participant("Ada Lund", null, "NOL")),
                List.of("SUD", "NOL"),
                null,
                ContactStanding.HELD,
                List.of(),
                null,
                0.5,
                null);
    }

    private static Passage passage(String words) {
        int start = TEXT.indexOf(words);
        return new Passage(start, start + words.length());
    }
}
