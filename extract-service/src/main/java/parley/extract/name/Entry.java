// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.name;

import parley.extract.dossier.Outlet;
import parley.extract.dossier.Party;
import parley.extract.dossier.Person;
import parley.extract.dossier.Place;

/**
 * What one spelling in the gazetteer stands for.
 *
 * <p>{@code weak}: a bare surname, valid only after a title or where the full name stands in the same report. {@code only}: id of
 * the dossier in whose reports alone the spelling counts, or null.
 */
record Entry(
        String spelling,
        Mention.Kind kind,
        String name,
        String party,
        Person person,
        Place place,
        boolean weak,
        String only) {

    static Entry of(String spelling, Party party, Mention.Kind kind) {
        return new Entry(spelling, kind, party.name(), party.code(), null, null, false, null);
    }

    /** A word that stands for a party in reports on one negotiation. */
    static Entry here(String spelling, Party party, String dossier) {
        return new Entry(spelling, Mention.Kind.METONYM, party.name(), party.code(), null, null, false, dossier);
    }

    static Entry of(String spelling, Person person, boolean weak) {
        return new Entry(spelling, Mention.Kind.PERSON, person.name(), person.party(), person, null, weak, null);
    }

    static Entry of(String spelling, Place place) {
        return new Entry(spelling, Mention.Kind.PLACE, place.name(), null, null, place, false, null);
    }

    static Entry of(String spelling, Outlet outlet) {
        boolean analyst = outlet.kind() == Outlet.Kind.ANALYST;
        String party = outlet.party() != null ? outlet.party() : analyst ? "ANALYST" : "MEDIA";
        return new Entry(
                spelling,
                analyst ? Mention.Kind.ANALYST : Mention.Kind.OUTLET,
                outlet.name(),
                party,
                null,
                null,
                false,
                null);
    }

    /** This entry with what another one for the same spelling adds: a place that is also a capital or a party. */
    Entry with(Entry other) {
        return new Entry(
                spelling,
                kind,
                name,
                party == null ? other.party : party,
                person,
                place == null ? other.place : place,
                weak && other.weak,
                only);
    }

    /** Whether, as an adjective or owner, it tells the party of an office that follows. */
    boolean tellsParty() {
        return party != null
                && (kind == Mention.Kind.PARTY
                        || kind == Mention.Kind.DEMONYM
                        || kind == Mention.Kind.METONYM
                        || kind == Mention.Kind.PLACE);
    }
}
