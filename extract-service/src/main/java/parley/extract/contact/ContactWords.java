// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import parley.events.ContactKind;
import parley.extract.clause.VerbForms;
import parley.extract.text.Sentence;
import parley.extract.text.WordList;

/** The words of diplomatic contacts, from {@code contacts.txt}. Immutable. */
final class ContactWords {
    /** How the two sides stand around a word; explained in the lexicon file. */
    enum Shape {
        WITH,
        HOST,
        JOIN,
        TALK,
        TELL,
        RING,
        DEAL,
        PLACE,
        AWAIT,
        SHUTTLE,
        TEAM,
        PAPER,
        VOTE,
        EVENT,
        COURSE,
        TRIP;

        /** Whether it tells of somebody who goes somewhere. */
        boolean travels() {
            return this == PLACE || this == AWAIT || this == SHUTTLE || this == TEAM || this == TRIP;
        }
    }

    /** A word or phrase; {@code rest} are its words after the first. */
    record Entry(ContactKind kind, Shape shape, List<String> rest) {}

    private static final int OBJECT = 7;

    private final Map<String, List<Entry>> verbs = new HashMap<>();
    private final Map<String, List<Entry>> nouns = new HashMap<>();
    private final Map<String, Set<String>> sets = new HashMap<>();

    ContactWords() {
        for (String line : WordList.lines("contacts.txt")) {
            int bar = line.indexOf('|');
            String[] key = line.substring(0, bar).strip().split(" ", 3);
            Stream<String> phrases =
                    Stream.of(line.substring(bar + 1).split(",", -1)).map(String::strip);
            switch (key[0]) {
                case "verb" -> phrases.forEach(phrase -> add(verbs, key, phrase, true));
                case "noun" -> phrases.forEach(phrase -> add(nouns, key, phrase, false));
                default ->
                    phrases.forEach(word -> sets.computeIfAbsent(key[0], name -> new HashSet<>())
                            .add(word));
            }
        }
        Stream.of(verbs, nouns)
                .flatMap(map -> map.values().stream())
                .forEach(list ->
                        list.sort(Comparator.comparingInt(entry -> -entry.rest().size())));
    }

    private static void add(Map<String, List<Entry>> map, String[] key, String phrase, boolean verb) {
        List<String> words = List.of(phrase.split(" ", -1));
        Entry entry = new Entry(
                ContactKind.valueOf(key[1]),
                Shape.valueOf(key[2].toUpperCase(Locale.ROOT)),
                words.subList(1, words.size()));
        Set<String> forms = verb ? VerbForms.of(words.get(0)) : Set.of(words.get(0));
        forms.forEach(
                form -> map.computeIfAbsent(form, name -> new ArrayList<>()).add(entry));
    }

    /** What the verb at a token tells; where two shapes share it, the one that finds its object beside. */
    Entry verb(Sentence s, int i) {
        Entry longest = longest(verbs, s, i);
        boolean team = longest != null && longest.shape() == Shape.TEAM && !any("team-word", s, i + 1, i + OBJECT);
        if (!team) {
            return longest;
        }
        for (Entry entry : verbs.get(s.norm(i))) {
            if (entry.shape() == Shape.PAPER && entry.rest().isEmpty()) {
                return entry;
            }
        }
        return longest;
    }

    Entry noun(Sentence s, int i) {
        return longest(nouns, s, i);
    }

    private static Entry longest(Map<String, List<Entry>> map, Sentence s, int i) {
        for (Entry entry : map.getOrDefault(s.norm(i), List.of())) {
            boolean follows = true;
            for (int k = 0; k < entry.rest().size(); k++) {
                follows = follows && s.norm(i + 1 + k).equals(entry.rest().get(k));
            }
            if (follows) {
                return entry;
            }
        }
        return null;
    }

    boolean in(String set, String word) {
        return sets.get(set).contains(word);
    }

    boolean any(String set, Sentence s, int from, int to) {
        return first(set, s, from, to) >= 0;
    }

    /** The first token of the set, entries of up to three words included, or -1. */
    int first(String set, Sentence s, int from, int to) {
        Set<String> words = sets.get(set);
        for (int i = Math.max(0, from); i < Math.min(to, s.size()); i++) {
            String one = s.norm(i);
            String two = one + " " + s.norm(i + 1);
            if (words.contains(one) || words.contains(two) || words.contains(two + " " + s.norm(i + 2))) {
                return i;
            }
        }
        return -1;
    }
}
