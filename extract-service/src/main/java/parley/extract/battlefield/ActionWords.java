// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import parley.events.BattlefieldAction;
import parley.extract.clause.VerbForms;
import parley.extract.text.Sentence;
import parley.extract.text.WordList;

/** The words of the battlefield, from {@code battlefield.txt}. Immutable. */
final class ActionWords {
    private static final int PARTICLE_GAP = 5;
    private static final String FALL = "FALL";

    /**
     * A word or phrase that tells an action.
     *
     * @param rest words after the first
     * @param byOther whether the other side did it: the fall of a town
     */
    record Entry(BattlefieldAction action, Needs needs, List<String> rest, boolean byOther) {
        /** Whether the subject suffers it without a passive: "came under fire". */
        boolean undergone() {
            return needs == Needs.UNDERGONE;
        }
    }

    private final Map<String, List<Entry>> verbs = new HashMap<>();
    private final Map<String, List<Entry>> nouns = new HashMap<>();
    private final Map<String, Set<String>> sets = new HashMap<>();

    ActionWords() {
        for (String line : WordList.lines("battlefield.txt")) {
            int bar = line.indexOf('|');
            String[] key = line.substring(0, bar).strip().split(" ", 3);
            List<String> phrases = Stream.of(line.substring(bar + 1).split(",", -1))
                    .map(String::strip)
                    .toList();
            switch (key[0]) {
                case "verb" -> phrases.forEach(phrase -> addVerb(key, phrase));
                case "noun" -> phrases.forEach(phrase -> add(nouns, key, phrase, List.of(first(phrase))));
                default -> sets.computeIfAbsent(key[0], name -> new HashSet<>()).addAll(phrases);
            }
        }
        Stream.of(verbs, nouns)
                .flatMap(map -> map.values().stream())
                .forEach(list ->
                        list.sort(Comparator.comparingInt(entry -> -entry.rest().size())));
        inflect("deny");
        inflect("admit");
        inflect("boast");
    }

    private void addVerb(String[] key, String phrase) {
        add(verbs, key, phrase, VerbForms.of(first(phrase)));
    }

    private static void add(Map<String, List<Entry>> map, String[] key, String phrase, Iterable<String> firsts) {
        boolean fall = key[1].equals(FALL);
        BattlefieldAction action = fall ? BattlefieldAction.SEIZE : BattlefieldAction.valueOf(key[1]);
        Needs needs = Needs.valueOf(key[2].replace('-', '_').toUpperCase(Locale.ROOT));
        List<String> words = List.of(phrase.split(" ", -1));
        Entry entry = new Entry(action, needs, words.subList(1, words.size()), fall);
        firsts.forEach(
                form -> map.computeIfAbsent(form, name -> new ArrayList<>()).add(entry));
    }

    private void inflect(String set) {
        Set<String> forms = new HashSet<>();
        sets.get(set).forEach(base -> forms.addAll(VerbForms.of(base)));
        sets.put(set, forms);
    }

    private static String first(String phrase) {
        int space = phrase.indexOf(' ');
        return space < 0 ? phrase : phrase.substring(0, space);
    }

    /** What the verb at a token tells, or null; particles may stand a few words later ("pushed them back"). */
    Entry verb(Sentence s, int head) {
        for (Entry entry : verbs.getOrDefault(s.norm(head), List.of())) {
            if (entry.rest().isEmpty() || particles(s, head + 1, entry.rest())) {
                return entry;
            }
        }
        return null;
    }

    private static boolean particles(Sentence s, int from, List<String> rest) {
        for (int i = from; i < from + (rest.size() == 1 ? PARTICLE_GAP : 1); i++) {
            if (follows(s, i, rest)) {
                return true;
            }
        }
        return false;
    }

    /** What the noun phrase that starts at a token tells, or null. */
    Entry noun(Sentence s, int i) {
        for (Entry entry : nouns.getOrDefault(s.norm(i), List.of())) {
            if (follows(s, i + 1, entry.rest())) {
                return entry;
            }
        }
        return null;
    }

    private static boolean follows(Sentence s, int from, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!s.norm(from + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the verb at a token takes a place as its object: "captured X". */
    boolean takes(Sentence s, int i) {
        return verbs.getOrDefault(s.norm(i), List.of()).stream()
                .anyMatch(entry -> entry.rest().isEmpty()
                        && (entry.needs() == Needs.PLACE
                                || entry.needs() == Needs.TARGET
                                || entry.needs() == Needs.ACTOR));
    }

    boolean in(String set, String word) {
        return sets.get(set).contains(word);
    }

    /** Whether a word of the set stands among the tokens from (inclusive) to (exclusive). */
    boolean any(String set, Sentence s, int from, int to) {
        return first(set, s, from, to) >= 0;
    }

    /** The first token of the set, two-word entries included, or -1. */
    int first(String set, Sentence s, int from, int to) {
        Set<String> words = sets.get(set);
        for (int i = Math.max(0, from); i < Math.min(to, s.size()); i++) {
            if (words.contains(s.norm(i)) || words.contains(s.norm(i) + " " + s.norm(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    List<String> all(String set, Sentence s, int from, int to) {
        List<String> found = new ArrayList<>();
        Set<String> words = sets.get(set);
        for (int i = Math.max(0, from); i < Math.min(to, s.size()); i++) {
            String two = s.norm(i) + " " + s.norm(i + 1);
            String word = words.contains(two) ? two : words.contains(s.norm(i)) ? s.norm(i) : null;
            if (word != null && !found.contains(word)) {
                found.add(word);
            }
        }
        return found;
    }
}
