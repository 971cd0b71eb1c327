// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.List;
import java.util.Set;
import parley.extract.clause.Clause;
import parley.extract.clause.Form;
import parley.extract.clause.VerbForms;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Finds the words of a sentence that tell of fighting that took place. */
final class Triggers {
    private static final Set<String> BE = Set.of(
            "be", "is", "are", "was", "were", "been", "being", "got", "gets", "get", "left", "came", "come", "comes");

    private static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'ve");
    /** Only what is hit, held or fired stands before a bare participle: "rockets fired from X". */
    private static final Set<Kind> REDUCED =
            Set.of(Kind.WEAPON, Kind.AERIAL, Kind.PLACE, Kind.TARGET, Kind.PEOPLE, Kind.GROUND);

    private final Scene scene;
    private final Sentence s;
    private final Gate gate;

    Triggers(Scene scene, Gate gate) {
        this.scene = scene;
        s = scene.sentence();
        this.gate = gate;
    }

    List<Trigger> all() {
        Deeds deeds = new Deeds(s);
        int depth = 0;
        for (int i = 0; i < s.size(); i++) {
            depth = Math.max(0, depth + parenthesis(s.norm(i)));
            Trigger trigger = depth > 0 ? null : at(i);
            if (trigger != null) {
                deeds.add(trigger);
                i = trigger.to() - 1;
            }
        }
        return deeds.all();
    }

    private static int parenthesis(String word) {
        return word.equals("(") || word.equals("[") ? 1 : word.equals(")") || word.equals("]") ? -1 : 0;
    }

    private Trigger at(int i) {
        // "a glide bomb" is no bombing
        if (named(i) || scene.words().in("weapon", s.norm(i - 1) + " " + s.norm(i))) {
            return null;
        }
        List<Frame> nouns = scene.words().frames().noun(s, i);
        if (isVerb(i) && (nouns.isEmpty() || !s.tag(i).nominal())) {
            for (Frame frame : scene.words().frames().verb(s, i)) {
                for (boolean passive : passive(i)
                        ? new boolean[] {true}
                        : midway(i) && frame.patients().stream().anyMatch(REDUCED::contains)
                                ? new boolean[] {false, true}
                                : new boolean[] {false}) {
                    Trigger verb = new Trigger(frame, i, i + 1, clause(i), false, passive, VerbReality.of(scene, i));
                    if (verb.reality() != Reality.UNREAL && gate.admits(verb)) {
                        return verb;
                    }
                }
            }
        }
        for (Frame frame : nouns) {
            int to = i + 1 + frame.rest().size();
            // "an attack helicopter", "a battle plan"
            boolean attribute = s.tag(to) == Tag.NOUN && !s.token(to).capital();
            if (scene.words().in("weapon", s.norm(to))) {
                continue;
            }
            if (attribute && scene.words().frames().noun(s, to).isEmpty()) {
                continue;
            }
            Trigger noun =
                    new Trigger(frame, i, to, scene.clauseAt(i), true, false, NounReality.of(scene, frame, i, to));
            if (noun.reality() != Reality.UNREAL && gate.admits(noun)) {
                return noun;
            }
        }
        return null;
    }

    // Tags of verbs are wrong now and then, so a verb group or an unmistakable form also counts.
    private boolean isVerb(int i) {
        Tag before = s.tag(i - 1);
        Tag after = s.tag(i + 1);
        // "moving targets", "the advancing troops"
        boolean begun = scene.words().in("real", s.norm(i - 1));
        boolean attributive = (before == Tag.VERB && !begun) || before == Tag.DET || before == Tag.ADJ;
        if (s.norm(i).endsWith("ing") && attributive && after == Tag.NOUN) {
            return false;
        }
        // "1,000 killed soldiers", "the captured town"
        boolean counted = before == Tag.NUM || before == Tag.DET || before == Tag.ADJ || before == Tag.ADP;
        if (counted && VerbForms.pastLike(s.norm(i)) && (after.nominal() || after == Tag.ADJ)) {
            return false;
        }
        if (s.tag(i) == Tag.VERB) {
            return true;
        }
        if (perfect(i) || particle(i)) {
            return true;
        }
        boolean grouped = false;
        for (Clause clause : scene.clauses()) {
            grouped = grouped || (clause.verb().from() <= i && i < clause.verb().to());
        }
        boolean past = s.norm(i).endsWith("ed") && VerbForms.pastLike(s.norm(i)) && s.tag(i) != Tag.ADJ;
        return grouped || past;
    }

    /** The clause of a verb; where its tag was wrong, the clause of the auxiliary before it. */
    private Clause clause(int i) {
        for (Clause clause : scene.clauses()) {
            boolean right = clause.verb().to() == i
                    || (s.tag(i - 1) == Tag.ADV && clause.verb().to() == i - 1);
            if (right && perfect(i)) {
                return clause;
            }
        }
        return scene.clauseAt(i);
    }

    // "shot down": with its particle a past form is a verb whatever the tag says.
    private boolean particle(int i) {
        return VerbForms.pastLike(s.norm(i))
                && scene.words().frames().verb(s, i).stream()
                        .anyMatch(frame ->
                                !frame.rest().isEmpty() && frame.rest().get(0).equals(s.norm(i + 1)));
    }

    // "had downed": after a form of have or be even where the tag says otherwise.
    private boolean perfect(int i) {
        int before = s.tag(i - 1) == Tag.ADV ? i - 2 : i - 1;
        boolean helps = BE.contains(s.norm(before)) || HAVE.contains(s.norm(before));
        return helps && VerbForms.pastLike(s.norm(i));
    }

    private boolean passive(int i) {
        for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
            if (BE.contains(s.norm(k))) {
                return VerbForms.pastLike(s.norm(i));
            }
            if (s.tag(k) != Tag.ADV && s.tag(k) != Tag.AUX) {
                break;
            }
        }
        // "destroyed there by"
        boolean by = s.norm(i + 1).equals("by")
                || (s.tag(i + 1) == Tag.ADV && s.norm(i + 2).equals("by"));
        return VerbForms.pastLike(s.norm(i)) && by;
    }

    // "rockets fired from X", "a town shelled overnight": a past form without an object may be a participle.
    private boolean midway(int i) {
        Clause clause = scene.clauseAt(i);
        boolean reduced =
                clause != null && clause.verb().head() == i && clause.verb().form() == Form.REDUCED;
        Tag next = s.tag(i + 1);
        boolean bare = next == Tag.ADP
                || next == Tag.ADV
                || next == Tag.PUNCT
                || next == Tag.CCONJ
                || next == Tag.SCONJ
                || next == Tag.AUX;
        boolean behindNoun = s.tag(i - 1).nominal() || s.tag(i - 1) == Tag.ADV;
        return VerbForms.pastLike(s.norm(i)) && (reduced || (bare && behindNoun));
    }

    /** The head of forces ("Russian assault groups") is an actor and no action. */
    private boolean named(int i) {
        return scene.mentions(0, s.size()).stream()
                .anyMatch(mention -> mention.kind() == Mention.Kind.FORCE
                        && scene.from(mention) <= i
                        && i < scene.to(mention)
                        && !scene.words().in("fortified", s.norm(i)));
    }
}
