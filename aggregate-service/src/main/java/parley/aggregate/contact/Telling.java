// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.contact;

import java.time.LocalDate;
import java.util.List;
import parley.aggregate.event.Place;
import parley.events.ContactKind;

/**
 * All of a report on which it depends whether it is of one contact with another: of the copies of an agency's report, one has
 * to be compared. Immutable.
 *
 * @param day null when undated
 * @param published the day of publication, null when dated, for then it does not matter
 */
record Telling(
        ContactKind kindClass,
        LocalDate day,
        LocalDate published,
        List<String> parties,
        Place place,
        List<Participant> participants,
        String sentence) {
    static Telling of(DiplomaticContact report) {
        return new Telling(
                SameContact.kindClass(report.kind()),
                report.dated() ? report.date() : null,
                report.dated() ? null : report.publicationDate(),
                report.parties(),
                report.place(),
                report.participants(),
                report.evidence().span().sentenceHash());
    }
}
