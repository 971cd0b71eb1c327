// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.events.ContactKind;
import parley.extract.clause.Clause;
import parley.extract.clause.VerbForms;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Finds the words of a sentence that tell of contacts. */
final class Occasions {
    private static final Set<String> NO_CALL =
            Set.of("for", "on", "upon", "that", "to", "sign", "signs", "centre", "center");
    private static final Set<String> BEFORE_CALL =
            Set.of("a", "the", "this", "that", "his", "her", "their", "its", "'s", "'", "phone");

    /** Tagged as verbs now and then. */
    private static final Set<String> PLURALS = Set.of("talks", "meetings", "discussions", "negotiations");

    private static final Set<String> HAVE = Set.of("have", "has", "had");

    private Occasions() {}

    // "she talks"
    private static boolean subjectBefore(Scene scene, int i) {
        Mention before = scene.mentionAt(i - 1);
        boolean person = before != null && before.kind() == Mention.Kind.PERSON && !before.possessive();
        return person
                || (scene.sentence().tag(i - 1) == Tag.PRON
                        && !Joints.OWNERS.contains(scene.sentence().norm(i - 1)));
    }

    /** The occasions of the sentence in order. */
    static List<Occasion> of(Scene scene) {
        List<Occasion> occasions = new ArrayList<>();
        for (int i = 0; i < scene.sentence().size(); i++) {
            Occasion occasion = at(scene, i);
            if (occasion != null) {
                occasions.add(occasion);
                i = occasion.to() - 1;
            }
        }
        return joined(scene.sentence(), occasions);
    }

    /** "rounds of US-led talks", "attended the talks": two words for one occasion. */
    private static List<Occasion> joined(Sentence s, List<Occasion> occasions) {
        List<Occasion> joined = new ArrayList<>();
        for (int i = 0; i < occasions.size(); i++) {
            Occasion occasion = occasions.get(i);
            Occasion next = i + 1 < occasions.size() ? occasions.get(i + 1) : null;
            boolean beside = next != null && next.noun() && next.phrase() <= occasion.to() + 1;
            boolean round = beside && occasion.noun() && s.norm(occasion.to()).equals("of");
            boolean attended = beside && occasion.shape() == ContactWords.Shape.JOIN;
            if (round) {
                occasions.set(
                        i + 1,
                        new Occasion(next.word(), next.from(), next.to(), next.clause(), true, occasion.phrase()));
            }
            if (!round && !attended) {
                joined.add(occasion);
            }
        }
        return joined;
    }

    private static Occasion at(Scene scene, int i) {
        Sentence s = scene.sentence();
        ContactWords.Entry noun = scene.words().noun(s, i);
        ContactWords.Entry verb = scene.words().verb(s, i);
        boolean plural = noun != null && PLURALS.contains(s.norm(i)) && !subjectBefore(scene, i);
        if (verb != null && participle(scene, i)) {
            return new Occasion(verb, i, i + 1 + verb.rest().size(), scene.clauseAt(i), false, i);
        }
        boolean asVerb = verb != null
                && !plural
                && isVerb(scene, i)
                && (noun == null
                        || !s.tag(i).nominal()
                        || verb.rest().size() > noun.rest().size());
        if (asVerb) {
            Clause own = scene.clauseOfVerb(i);
            Clause clause = own == null ? scene.clauseAt(i) : own;
            return new Occasion(verb, i, i + 1 + verb.rest().size(), clause, false, i);
        }
        if (noun == null || compound(scene, i + noun.rest().size()) || !(plural || isNoun(s, i, noun))) {
            return null;
        }
        int to = i + 1 + noun.rest().size();
        if (noun.shape() == ContactWords.Shape.AWAIT) {
            Clause own = scene.clauseOfVerb(i);
            return new Occasion(noun, i, to, own == null ? scene.clauseAt(i) : own, false, i);
        }
        return new Occasion(noun, i, to, scene.clauseAt(i), true, Joints.phraseStart(s, i));
    }

    // "in Cairo since Friday meeting mediators", "ministers, meeting in Rome": taken for a noun.
    private static boolean participle(Scene scene, int i) {
        Sentence s = scene.sentence();
        if (!s.norm(i).equals("meeting") || owned(s, i) || s.tag(i - 1) == Tag.ADJ) {
            return false;
        }
        Mention next = scene.mentionAt(i + 1);
        boolean bare = scene.words().in("setting", s.norm(i - 1)) && s.tag(i + 1) == Tag.ADP;
        boolean object = next != null
                && next.kind() != Mention.Kind.PLACE
                && next.start() >= s.token(i + 1).start();
        return object || bare || (s.norm(i - 1).equals(",") && s.tag(i + 1) == Tag.ADP);
    }

    // "the talks process" is no talks; "talks Tuesday" are.
    private static boolean compound(Scene scene, int last) {
        Sentence s = scene.sentence();
        if (scene.words().in("planned", s.norm(last + 1))) {
            return false;
        }
        boolean attribute = s.tag(last + 1) == Tag.NOUN && !s.token(last + 1).capital();
        return attribute || s.norm(last + 1).equals("-");
    }

    private static boolean isNoun(Sentence s, int i, ContactWords.Entry noun) {
        boolean call = noun.rest().isEmpty()
                && noun.kind() == ContactKind.CALL
                && s.norm(i).startsWith("call");
        if (!call) {
            return noun.shape() == ContactWords.Shape.AWAIT || s.tag(i) != Tag.VERB || owned(s, i);
        }
        boolean told = owned(s, i) || s.tag(i - 1) == Tag.ADJ || s.tag(i - 1) == Tag.PROPN || s.tag(i - 1) == Tag.NUM;
        return told && s.tag(i) == Tag.NOUN && !NO_CALL.contains(s.norm(i + 1));
    }

    private static boolean owned(Sentence s, int i) {
        return BEFORE_CALL.contains(s.norm(i - 1)) || s.tag(i - 1) == Tag.DET;
    }

    private static boolean isVerb(Scene scene, int i) {
        Sentence s = scene.sentence();
        if (owned(s, i)) {
            return false;
        }
        if (s.tag(i) == Tag.VERB || scene.clauseOfVerb(i) != null) {
            return true;
        }
        // "have exchanged", taken for an adjective
        boolean perfect = HAVE.contains(s.norm(i - 1)) && VerbForms.pastLike(s.norm(i));
        return perfect
                || (VerbForms.pastLike(s.norm(i))
                        && s.tag(i) != Tag.ADJ
                        && !s.tag(i).nominal());
    }
}
