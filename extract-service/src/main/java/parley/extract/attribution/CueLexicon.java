// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parley.events.Stance;
import parley.extract.attribution.Cue.Kind;
import parley.extract.clause.VerbForms;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;
import parley.extract.text.WordList;

/** The cues of {@code cues.txt}, found by their inflected first word. Immutable. */
final class CueLexicon {
    /**
     * One wording.
     *
     * @param clause whether a clause or quotation must go with it
     * @param object whether somebody and an infinitive must stand behind it
     */
    record Entry(Kind kind, Stance stance, boolean clause, boolean object, String base, List<String> particles) {
        boolean separable() {
            return particles.size() == 1 && SEPARABLE.contains(particles.get(0));
        }

        /** The same with its particle behind the object. */
        Entry apart() {
            return new Entry(kind, stance, clause, object, base, List.of());
        }
    }

    private static final Set<String> SEPARABLE = Set.of("out", "off", "aside", "down", "away", "back", "forward");
    private static final int APART = 7;

    private static final Set<String> OWNERS = Set.of("its", "his", "her", "their", "our", "my", "your");

    private final Map<String, List<Entry>> verbs = new HashMap<>();
    private final Map<String, List<Entry>> nouns = new HashMap<>();
    private final Set<String> givenUp = new HashSet<>();

    CueLexicon() {
        for (String line : WordList.lines("cues.txt")) {
            int bar = line.indexOf('|');
            if (bar < 0) {
                throw new IllegalArgumentException("cues.txt: no '|' in: " + line);
            }
            String[] head = line.substring(0, bar).strip().split(" ", 2);
            if (head[0].equals("given-up")) {
                for (String phrase : line.substring(bar + 1).split(",", -1)) {
                    givenUp.addAll(VerbForms.of(phrase.strip().split(" ", 2)[0]));
                }
                continue;
            }
            boolean clause = head[0].equals("say-that");
            boolean object = head[0].equals("ask-to");
            Kind kind = clause
                    ? Kind.SAY
                    : object
                            ? Kind.ACT
                            : Kind.valueOf(head[0].toUpperCase(Locale.ROOT).replace('-', '_'));
            Stance stance = head[1].strip().equals("-") ? null : Stance.valueOf(head[1].strip());
            for (String phrase : line.substring(bar + 1).split(",", -1)) {
                add(kind, stance, clause, object, phrase.strip());
            }
        }
        verbs.values().forEach(list -> list.sort(longestFirst()));
    }

    private static Comparator<Entry> longestFirst() {
        return Comparator.comparingInt((Entry e) -> e.particles().size()).reversed();
    }

    private void add(Kind kind, Stance stance, boolean clause, boolean object, String phrase) {
        String[] words = phrase.split(" ", -1);
        Entry entry =
                new Entry(kind, stance, clause, object, phrase, List.of(words).subList(1, words.length));
        if (kind == Kind.NOUN_ACT || kind == Kind.NOUN_MENTAL) {
            nouns.computeIfAbsent(words[0], w -> new ArrayList<>()).add(entry);
            nouns.computeIfAbsent(plural(words[0]), w -> new ArrayList<>()).add(entry);
        } else {
            for (String form : VerbForms.of(words[0])) {
                verbs.computeIfAbsent(form, w -> new ArrayList<>()).add(entry);
            }
        }
    }

    private static String plural(String noun) {
        return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    /** All readings of the verb at a token, longest wording first. */
    List<Entry> verbs(Sentence sentence, int head) {
        List<Entry> found = new ArrayList<>();
        for (Entry entry : verbs.getOrDefault(sentence.norm(head), List.of())) {
            boolean all = true;
            for (int i = 0; i < entry.particles().size() && all; i++) {
                all = fits(sentence.norm(head + 1 + i), entry.particles().get(i));
            }
            if (all) {
                found.add(entry);
            } else if (entry.separable()
                    && apart(sentence, head, entry.particles().get(0))) {
                found.add(entry.apart());
            }
        }
        return found;
    }

    // "give one's backing to": whose, does not matter.
    private static boolean fits(String word, String particle) {
        return particle.equals("one's") ? OWNERS.contains(word) : word.equals(particle);
    }

    /** Whether a verb takes its object back: "dropped its objections". */
    boolean givesUp(String verb) {
        return givenUp.contains(verb);
    }

    // "rule that out", "brushed the offer aside": a few words without a verb between.
    private static boolean apart(Sentence s, int head, String particle) {
        for (int i = head + 1; i < Math.min(s.size(), head + APART); i++) {
            if (s.norm(i).equals(particle)) {
                return i > head + 1;
            }
            if (s.tag(i).verbal() || s.tag(i) == Tag.PUNCT || s.tag(i) == Tag.ADP) {
                return false;
            }
        }
        return false;
    }

    /** The reading of a noun, or null. */
    Entry noun(String norm) {
        List<Entry> found = nouns.get(norm);
        return found == null ? null : found.get(0);
    }
}
