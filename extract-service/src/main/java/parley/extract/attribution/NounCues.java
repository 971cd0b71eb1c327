// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.Set;
import parley.events.Stance;
import parley.extract.attribution.Cue.Kind;
import parley.extract.attribution.CueLexicon.Entry;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Tells which nouns are cues where they stand: those with a complement that says what is meant. */
final class NounCues {
    private static final Set<String> ABOUT = Set.of("of", "about", "over", "that", "for");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "remains", "remain", "remained");
    private static final Set<String> LIST = Set.of("include", "includes", "included", "including");

    private static final int REACH = 6;

    private final CueLexicon lexicon;

    NounCues(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The cue a noun is, its verb included where one links it to what is meant; or null. */
    Cue at(Sentence s, int i) {
        Entry noun = s.tag(i) == Tag.PROPN ? null : lexicon.noun(s.norm(i));
        if (noun == null || givenUp(s, i)) {
            return null;
        }
        if (complement(s, noun, i + 1)) {
            return new Cue(noun.kind(), noun.stance(), noun.base(), i, i + 1, null);
        }
        int linked = noun.kind() == Kind.NOUN_ACT ? linked(s, noun, i + 1) : 0;
        return linked == 0 ? null : new Cue(noun.kind(), noun.stance(), noun.base(), i, linked, null);
    }

    // "dropped its objections to"
    private boolean givenUp(Sentence s, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
            if (s.tag(i).verbal()) {
                return lexicon.givesUp(s.norm(i));
            }
        }
        return false;
    }

    // "a demand that Kyiv withdraw", not "demands that may be met"; "Moscow's demands, including ..."
    private static boolean complement(Sentence s, Entry noun, int i) {
        String word = s.norm(i);
        if (noun.kind() == Kind.NOUN_MENTAL) {
            return word.equals("that") ? !s.tag(i + 1).verbal() : ABOUT.contains(word);
        }
        return switch (word) {
            case "that" -> !s.tag(i + 1).verbal();
            case "to" ->
                noun.stance() != null
                        && (s.tag(i + 1).verbal() || noun.stance() == Stance.REJECT || noun.stance() == Stance.OFFER);
            case "by" -> true;
            case "for", "on" -> noun.stance() == Stance.DEMAND || noun.stance() == Stance.ACCEPT;
            case "of" ->
                noun.stance() == Stance.REJECT
                        || noun.stance() == Stance.ACCUSE
                        || noun.stance() == Stance.ACCEPT
                        || noun.stance() == Stance.OFFER
                        || s.norm(i + 1).endsWith("ing");
            case "," ->
                s.norm(i + 1).equals("including")
                        || s.norm(i + 1).equals("such")
                        || (s.norm(i + 1).equals("that") && !s.tag(i + 2).verbal());
            default -> false;
        };
    }

    // "Moscow's demand is that", "Kyiv's conditions for a truce include": one past the verb that links, or 0.
    private static int linked(Sentence s, Entry noun, int from) {
        int i = from;
        if (s.norm(i).equals("for") || s.norm(i).equals("to")) {
            i = Phrases.end(s, i + 1);
        }
        if (LIST.contains(s.norm(i))) {
            return noun.stance() == null ? 0 : i + 1;
        }
        if (!BE.contains(s.norm(i))) {
            return 0;
        }
        int colon = i + 1;
        while (noun.stance() != null
                && colon < Math.min(s.size(), i + REACH)
                && !s.tag(colon).verbal()) {
            if (s.norm(colon).equals(":")) {
                return colon + 1;
            }
            colon++;
        }
        String word = s.norm(i + 1);
        boolean clause = word.equals("that") || word.equals("\"") || word.equals(":");
        return clause || (word.equals("to") && s.tag(i + 2).verbal()) ? i + 1 : 0;
    }
}
