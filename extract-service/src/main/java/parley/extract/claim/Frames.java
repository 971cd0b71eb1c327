// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.events.Firmness;
import parley.events.Stance;
import parley.extract.clause.VerbForms;
import parley.extract.text.Sentence;
import parley.extract.text.WordList;

/** The wordings of {@code frames.txt}, indexed by their first word. Immutable. */
final class Frames {
    private static final Set<String> NEGATION = Set.of("not", "n't", "never", "longer", "cannot", "neither");
    private final Map<String, List<Frame>> byFirst = new HashMap<>();

    Frames() {
        int order = 0;
        for (String line : WordList.lines("frames.txt")) {
            int bar = line.indexOf('|');
            if (bar < 0) {
                throw new IllegalArgumentException("frames.txt: no '|' in: " + line);
            }
            String[] head = line.substring(0, bar).strip().split(" ", 2);
            Stance stance = Stance.valueOf(head[0]);
            Firmness firmness = head.length > 1 ? Firmness.valueOf(head[1].strip()) : null;
            for (String wording : line.substring(bar + 1).split(",", -1)) {
                if (!wording.isBlank()) {
                    add(new Frame(stance, firmness, steps(wording.strip()), order++));
                }
            }
        }
    }

    private void add(Frame frame) {
        for (String first : frame.steps().get(0)) {
            byFirst.computeIfAbsent(first, w -> new ArrayList<>()).add(frame);
        }
    }

    private static List<Set<String>> steps(String wording) {
        List<Set<String>> steps = new ArrayList<>();
        for (String word : wording.split(" ", -1)) {
            if (word.equals("~not")) {
                steps.add(NEGATION);
            } else if (word.equals("*")) {
                steps.add(Set.of());
            } else if (word.startsWith("<")) {
                steps.add(Set.copyOf(VerbForms.of(word.substring(1, word.length() - 1))));
            } else {
                steps.add(Set.of(word));
            }
        }
        return List.copyOf(steps);
    }

    /** Every wording that stands between two tokens, by where it starts. */
    List<Frame.Match> in(Sentence s, int from, int to) {
        List<Frame.Match> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Frame.Match best = null;
            for (Frame frame : byFirst.getOrDefault(s.norm(i), List.of())) {
                int end = frame.end(s, i, to);
                Frame.Match match = end < 0 ? null : new Frame.Match(frame, i, end);
                best = match != null && (best == null || match.beats(best)) ? match : best;
            }
            if (best != null) {
                found.add(best);
            }
        }
        return found;
    }
}
