// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.engine;

import java.util.List;
import java.util.function.UnaryOperator;
import parley.extract.battlefield.BattlefieldFound;
import parley.extract.claim.ClaimFound;
import parley.extract.contact.ContactFound;
import parley.extract.text.Passage;

/**
 * What one report yields, each list in the order of the text.
 *
 * @param claims stances of parties on issues
 * @param battlefield who did what where
 * @param contacts meetings, calls, votes
 * @param negotiation id of the dossier the report is mostly about, or null on a tie or without names
 */
public record Extraction(
        List<ClaimFound> claims, List<BattlefieldFound> battlefield, List<ContactFound> contacts, String negotiation) {
    /** Copies the lists. */
    public Extraction {
        claims = List.copyOf(claims);
        battlefield = List.copyOf(battlefield);
        contacts = List.copyOf(contacts);
    }

    /** The same events with their evidence at other places of the text. */
    Extraction moved(UnaryOperator<Passage> moved) {
        return new Extraction(
                claims.stream().map(claim -> claim.moved(moved)).toList(),
                battlefield.stream().map(report -> report.moved(moved)).toList(),
                contacts.stream().map(contact -> contact.moved(moved)).toList(),
                negotiation);
    }
}
