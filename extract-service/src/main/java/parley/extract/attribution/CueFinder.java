// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import parley.extract.attribution.Cue.Kind;
import parley.extract.clause.Clause;
import parley.extract.text.Sentence;

/** Finds the cues of a sentence, in order. Stateless but for the lexicon. */
final class CueFinder {
    private static final Set<String> TOWARDS = Set.of("to", "for", "under");

    private final VerbCues verbs;
    private final NounCues nouns;
    private final StandCues stands = new StandCues();

    CueFinder() {
        CueLexicon lexicon = new CueLexicon();
        verbs = new VerbCues(lexicon);
        nouns = new NounCues(lexicon);
    }

    List<Cue> find(Sentence s, List<Clause> clauses) {
        List<Cue> cues = new ArrayList<>();
        boolean[] verb = new boolean[s.size()];
        for (Clause clause : clauses) {
            for (int i = clause.verb().from(); i < clause.verb().to(); i++) {
                verb[i] = true;
            }
            Cue stand = stands.of(s, clause);
            Cue cue = stand == null ? verbs.of(s, clause) : stand;
            if (cue != null) {
                cues.add(cue);
                // "renewed its call for": the noun is part of the verb's own wording.
                Arrays.fill(verb, Math.min(cue.from(), s.size()), Math.min(cue.to(), s.size()), true);
            }
        }
        for (int i = 0; i < s.size(); i++) {
            Cue noun = verb[i] ? null : nouns.at(s, i);
            if (noun != null) {
                cues.add(noun);
            } else if (s.norm(i).equals("according") && s.norm(i + 1).equals("to")) {
                cues.add(new Cue(Kind.ACCORDING, null, "according to", i, i + 2, null));
            }
        }
        if (s.size() > 4 && TOWARDS.contains(s.norm(0))) {
            cues.add(new Cue(Kind.ACCORDING, null, "to", 0, 1, null));
        }
        cues.sort(Comparator.comparingInt(Cue::from));
        return cues;
    }
}
