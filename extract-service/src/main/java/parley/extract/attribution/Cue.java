// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import parley.events.Stance;
import parley.extract.clause.Clause;

/**
 * A word that attributes; positions are tokens of its sentence.
 *
 * @param kind how it attributes
 * @param stance what it does by itself, or null where the content decides
 * @param word its base form, particles included: "rule out"
 * @param from first token
 * @param to one past the last token
 * @param clause the clause it is the verb of, or null for a noun
 */
public record Cue(Kind kind, Stance stance, String word, int from, int to, Clause clause) {
    /** How a cue attributes. */
    public enum Kind {
        /** A speech act whose content decides the stance. */
        SAY,
        /** A speech act that is a stance: rejects, demands. */
        ACT,
        /** Help announced by giving it. */
        GIVE,
        /** Says what something is: calls the talks useful. */
        LABEL,
        /** Thought or felt, not said. */
        MENTAL,
        /** An assessment. */
        JUDGE,
        /** A speech act as a noun: Kyiv's refusal to. */
        NOUN_ACT,
        /** A thought as a noun: his fear that. */
        NOUN_MENTAL,
        /** According to somebody; to somebody's mind. */
        ACCORDING,
        /** A party does by words, told without a word of speech: Kyiv will not cede. */
        NARRATED
    }

    /** Opens the word of a cue that tells where a party stands: "be opposed to". */
    static final String STAND = "be ";

    /** Whether it tells where a party stands rather than what it says. */
    boolean stand() {
        return word.startsWith(STAND);
    }

    /** Whether something is said rather than thought or done. */
    public boolean speech() {
        return kind != Kind.MENTAL && kind != Kind.NOUN_MENTAL;
    }

    /** Whether it is a noun. */
    public boolean nominal() {
        return kind == Kind.NOUN_ACT || kind == Kind.NOUN_MENTAL;
    }
}
