// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.events.Firmness;
import parley.events.Stance;
import parley.extract.text.Sentence;
import parley.extract.text.WordList;

/** The wordings of {@code frames.txt}, indexed by their first word. Immutable. */
final class Frames {
    private static final Set<String> NEGATIVE = Set.of("no", "not", "never", "nothing", "cannot", "why");

    private final Map<String, List<Frame>> byFirst = new HashMap<>();
    private final Map<String, Set<String>> families = new HashMap<>();

    Frames() {
        int order = 0;
        for (String line : WordList.lines("frames.txt")) {
            int bar = line.indexOf('|');
            if (bar < 0) {
                throw new IllegalArgumentException("frames.txt: no '|' in: " + line);
            }
            String[] head = line.substring(0, bar).strip().split(" ");
            String[] wordings = line.substring(bar + 1).strip().split(",\\s*", -1);
            if (head[0].equals("family")) {
                Set<String> words = families.computeIfAbsent(head[1], name -> new HashSet<>());
                for (String word : wordings) {
                    words.addAll(words(word));
                }
                continue;
            }
            for (String wording : wordings) {
                add(frame(head, wording, order++));
            }
        }
    }

    private Frame frame(String[] head, String wording, int order) {
        Firmness firmness = null;
        Stance negated = null;
        Frame.By by = Frame.By.ANY;
        for (int i = 1; i < head.length; i++) {
            if (head[i].startsWith("/")) {
                negated = Stance.valueOf(head[i].substring(1));
            } else if (head[i].startsWith("by=")) {
                by = head[i].equals("by=own") ? Frame.By.OWN : Frame.By.OTHER;
            } else {
                firmness = Firmness.valueOf(head[i]);
            }
        }
        boolean negative = false;
        for (String word : wording.split(" ", -1)) {
            negative = negative || word.equals("~not") || NEGATIVE.contains(word) || word.startsWith("un");
        }
        Stance behind = negative ? null : negated == null ? Stance.ASSERT : negated;
        boolean verb = (wording.startsWith("<") && !wording.startsWith("<be>")) || wording.startsWith("@WILL");
        return new Frame(Stance.valueOf(head[0]), firmness, behind, by, verb, steps(wording), order);
    }

    private void add(Frame frame) {
        for (String first : frame.steps().get(0)) {
            byFirst.computeIfAbsent(first, w -> new ArrayList<>()).add(frame);
        }
    }

    private List<Set<String>> steps(String wording) {
        List<Set<String>> steps = new ArrayList<>();
        for (String word : wording.split(" ", -1)) {
            steps.add(words(word));
        }
        return List.copyOf(steps);
    }

    private Set<String> words(String word) {
        if (word.equals("~not")) {
            return Polarity.NEGATION;
        }
        if (word.equals("*")) {
            return Set.of();
        }
        if (word.startsWith("@")) {
            Set<String> family = families.get(word.substring(1));
            if (family == null) {
                throw new IllegalArgumentException("frames.txt: no family named " + word.substring(1));
            }
            return family;
        }
        if (word.equals("<be>")) {
            return Polarity.BE;
        }
        return WordClasses.forms(word);
    }

    /** The words of a family. */
    Set<String> family(String name) {
        return families.getOrDefault(name, Set.of());
    }

    /** Every wording that stands between two tokens, by where it starts, longer ones first. */
    List<Frame.Match> in(Sentence s, int from, int to) {
        List<Frame.Match> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            int first = found.size();
            for (Frame frame : byFirst.getOrDefault(s.norm(i), List.of())) {
                int end = frame.end(s, i, to);
                if (end >= 0) {
                    found.add(new Frame.Match(frame, i, end));
                }
            }
            found.subList(first, found.size()).sort((a, b) -> a.beats(b) ? -1 : b.beats(a) ? 1 : 0);
        }
        return found;
    }
}
