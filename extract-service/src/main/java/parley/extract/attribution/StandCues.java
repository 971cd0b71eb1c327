// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.events.Stance;
import parley.extract.attribution.Cue.Kind;
import parley.extract.clause.Clause;
import parley.extract.clause.Form;
import parley.extract.clause.Link;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;
import parley.extract.text.WordList;

/** Where a party stands, told without a verb of speech: "remains opposed to", from {@code attitudes.txt}. */
final class StandCues {
    private record Wording(Stance stance, List<String> words) {}

    private static final Set<String> STANDING = Set.of(
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "am",
            "'re",
            "'m",
            "'s",
            "remain",
            "remains",
            "remained",
            "remaining",
            "stay",
            "stays",
            "stayed",
            "stand",
            "stands",
            "stood",
            "seem",
            "seems",
            "seemed",
            "appear",
            "appears",
            "appeared");
    private static final int ADVERBS = 2;

    /** Wordings by their first word. */
    private final Map<String, List<Wording>> wordings = new HashMap<>();

    StandCues() {
        for (String line : WordList.lines("attitudes.txt")) {
            int bar = line.indexOf('|');
            String head = line.substring(0, bar).strip();
            Stance stance = head.equals("-") ? null : Stance.valueOf(head);
            for (String phrase : line.substring(bar + 1).split(",", -1)) {
                List<String> words = List.of(phrase.strip().split(" ", -1));
                wordings.computeIfAbsent(words.get(0), first -> new ArrayList<>())
                        .add(new Wording(stance, words));
            }
        }
    }

    /** The cue where a clause tells such a stand as its main matter, or null. */
    Cue of(Sentence s, Clause clause) {
        boolean main =
                clause.verb().form() == Form.FINITE && (clause.link() == Link.MAIN || clause.link() == Link.COORDINATE);
        int verb = standing(s, clause);
        if (!main || verb < 0 || clause.verb().modal() != null) {
            return null;
        }
        int at = verb + 1;
        for (int k = 0; k < ADVERBS && (s.tag(at) == Tag.ADV || s.norm(at).equals("not")); k++) {
            at++;
        }
        Wording best = null;
        for (Wording wording : wordings.getOrDefault(s.norm(at), List.of())) {
            boolean longer =
                    best == null || wording.words().size() > best.words().size();
            best = longer && stands(s, at, wording.words()) ? wording : best;
        }
        if (best == null) {
            return null;
        }
        int to = at
                + best.words().size()
                - (best.words().get(best.words().size() - 1).equals("that") ? 1 : 0);
        return new Cue(Kind.MENTAL, best.stance(), Cue.STAND + String.join(" ", best.words()), verb, to, clause);
    }

    // The verb that links: the auxiliary in "is firmly opposed", the head in "remains opposed".
    private static int standing(Sentence s, Clause clause) {
        for (int i = Math.min(clause.verb().to(), clause.verb().head() + 1) - 1;
                i >= clause.verb().from();
                i--) {
            if (STANDING.contains(s.norm(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean stands(Sentence s, int at, List<String> words) {
        for (int k = 0; k < words.size(); k++) {
            if (!s.norm(at + k).equals(words.get(k))) {
                return false;
            }
        }
        return true;
    }
}
