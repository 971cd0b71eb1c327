// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import parley.events.BattlefieldAction;
import parley.extract.clause.VerbForms;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;
import parley.extract.text.WordList;

/** The frames of {@code battlefield.txt} by their first word. Immutable once made. */
final class FrameTable {
    private static final int PARTICLE_GAP = 5;
    private static final Set<String> PREPOSITIONS =
            Set.of("into", "on", "to", "toward", "towards", "at", "in", "through", "from", "with", "of");
    private static final String FALL = "FALL";

    private final Map<String, List<Frame>> verbs = new HashMap<>();
    private final Map<String, List<Frame>> nouns = new HashMap<>();

    FrameTable() {
        for (String line : WordList.lines("battlefield.txt")) {
            if (line.startsWith("verb ") || line.startsWith("noun ")) {
                read(line);
            }
        }
        // The longest wording decides; of equal ones the first in the file.
        Stream.of(verbs, nouns)
                .flatMap(map -> map.values().stream())
                .forEach(frames -> frames.sort(
                        Comparator.comparingInt(frame -> -frame.rest().size())));
    }

    // "verb STRIKE force,weapon > place,target | hit, strike"
    private void read(String line) {
        int bar = line.indexOf('|');
        String[] slots = line.substring(0, bar).strip().split(" ", 5);
        if (slots.length != 5 || !slots[3].equals(">")) {
            throw new IllegalStateException(
                    "battlefield.txt: 'verb ACTION agents > patients | words' expected: " + line);
        }
        boolean verb = slots[0].equals("verb");
        for (String phrase : line.substring(bar + 1).split(",", -1)) {
            List<String> words = Arrays.asList(phrase.strip().split(" ", -1));
            Frame frame = frame(slots, words.subList(1, words.size()));
            Iterable<String> firsts = verb ? VerbForms.of(words.get(0)) : List.of(words.get(0));
            for (String first : firsts) {
                (verb ? verbs : nouns)
                        .computeIfAbsent(first, word -> new ArrayList<>())
                        .add(frame);
            }
        }
    }

    private static Frame frame(String[] slots, List<String> rest) {
        boolean fall = slots[1].equals(FALL);
        BattlefieldAction action = fall ? BattlefieldAction.SEIZE : BattlefieldAction.valueOf(slots[1]);
        boolean told = slots[2].endsWith("!");
        String agents = told ? slots[2].substring(0, slots[2].length() - 1) : slots[2];
        return new Frame(action, kinds(agents), told, kinds(slots[4]), rest, fall);
    }

    private static Set<Kind> kinds(String names) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (!names.equals("*")) {
            for (String name : names.split(",", -1)) {
                kinds.add(Kind.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT)));
            }
        }
        return kinds;
    }

    /** What the verb at a token may tell; a particle may stand a few words later ("pushed them back"). */
    List<Frame> verb(Sentence s, int head) {
        return verbs.getOrDefault(s.norm(head), List.of()).stream()
                .filter(frame -> frame.rest().isEmpty() || particles(s, head + 1, frame.rest()))
                .toList();
    }

    /** What the noun phrase that starts at a token may tell. */
    List<Frame> noun(Sentence s, int i) {
        return nouns.getOrDefault(s.norm(i), List.of()).stream()
                .filter(frame -> follows(s, i + 1, frame.rest()))
                .toList();
    }

    private static boolean particles(Sentence s, int from, List<String> rest) {
        for (int i = from; i < from + (rest.size() == 1 ? PARTICLE_GAP : 1); i++) {
            if (follows(s, i, rest)) {
                return true;
            }
            // A preposition follows the verb at once, a particle may stand behind the object: "pushed them back".
            boolean preposition = PREPOSITIONS.contains(rest.get(0)) && s.tag(i) != Tag.ADV;
            if (preposition || s.norm(i).equals(",")) {
                return false;
            }
        }
        return false;
    }

    private static boolean follows(Sentence s, int from, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!s.norm(from + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
