// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.List;
import parley.extract.attribution.Statement;
import parley.extract.dossier.Dossiers;
import parley.extract.name.Mentions;
import parley.extract.text.Reading;

/** Finds meetings, calls, votes and other contacts in a report. Thread-safe. */
public final class ContactRules {
    public ContactRules(Dossiers dossiers) {}

    /** The contacts in the order of the text, each told once; their negotiation is left open. */
    public List<ContactFound> of(Reading reading, Mentions mentions, List<Statement> statements) {
        return List.of();
    }
}
