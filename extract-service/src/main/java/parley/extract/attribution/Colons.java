// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.List;
import parley.extract.attribution.Cue.Kind;
import parley.extract.text.Reading;
import parley.extract.text.Sentence;

/** A name, a colon, a quotation: "Borland's envoy Ana Berg: “We stay.”" */
final class Colons {
    private static final int LONGEST = 15;

    private Colons() {}

    /** Where the colon stands behind a phrase without a verb that opens a sentence; or -1. */
    static int at(Sentence s) {
        for (int i = 1; i < Math.min(LONGEST, s.size() - 2); i++) {
            if (s.norm(i).equals(":")) {
                return i;
            }
            if (s.tag(i).verbal() && !s.token(i).capital()) {
                return -1;
            }
        }
        return -1;
    }

    /** What the named one says, if the words behind the colon are quoted; empty otherwise. */
    static List<Statement> of(Reading reading, Sentence s, Sources sources) {
        int colon = at(s);
        boolean quoted = colon > 0
                && reading.quoted(s.token(colon + 1).start())
                && !reading.quoted(s.token(0).start());
        List<Source> found = quoted ? sources.of(s, 0, colon) : List.of();
        if (found.isEmpty()) {
            return List.of();
        }
        Cue cue = new Cue(Kind.SAY, null, ":", colon, colon + 1, null);
        return List.of(new Statement(s, cue, found, List.of(), null, colon + 1, s.size(), 0, s.size(), false));
    }
}
