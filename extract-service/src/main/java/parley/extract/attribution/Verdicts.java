// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.List;
import java.util.Set;
import parley.extract.attribution.Cue.Kind;
import parley.extract.text.Reading;
import parley.extract.text.Sentence;

/** A quotation that a noun gives to somebody: "“We stay,” was the answer of Dole", "was how Dole put it". */
final class Verdicts {
    private static final Set<String> NOUNS = Set.of(
            "verdict",
            "reply",
            "answer",
            "response",
            "message",
            "comment",
            "assessment",
            "reaction",
            "warning",
            "word",
            "words",
            "summary",
            "conclusion",
            "description",
            "retort",
            "judgment",
            "judgement",
            "advice",
            "line",
            "view");

    private static final Set<String> LINKS = Set.of("of", "from", "by");

    private Verdicts() {}

    /** What the quotation that opens a sentence says, with whom the words behind it name; empty where none do. */
    static List<Statement> of(Reading reading, Sentence s, Sources sources) {
        int be = verb(reading, s);
        if (be < 0) {
            return List.of();
        }
        int who = who(s, be + 1);
        List<Source> found = who < 0 ? List.of() : sources.of(s, who, Phrases.end(s, who));
        if (found.isEmpty()) {
            return List.of();
        }
        Cue cue = new Cue(Kind.SAY, null, "be", be, be + 1, null);
        int end = Math.max(be + 1, Phrases.end(s, who));
        return List.of(new Statement(s, cue, found, List.of(), null, 0, be, 0, end, false));
    }

    private static int verb(Reading reading, Sentence s) {
        if (!reading.quoted(s.token(0).start())) {
            return -1;
        }
        for (int i = 2; i < s.size() - 2; i++) {
            boolean be = s.norm(i).equals("was") || s.norm(i).equals("is");
            if (be && s.norm(i - 1).equals("\"") && !reading.quoted(s.token(i).start())) {
                return i;
            }
        }
        return -1;
    }

    // The first token of who said so: behind "the verdict of", behind "how", or the owner of the noun.
    private static int who(Sentence s, int from) {
        if (s.norm(from).equals("how")) {
            return from + 1;
        }
        for (int i = from; i < Math.min(s.size() - 1, from + 6); i++) {
            if (NOUNS.contains(s.norm(i))) {
                return LINKS.contains(s.norm(i + 1)) ? i + 2 : from < i ? from : -1;
            }
        }
        return -1;
    }
}
