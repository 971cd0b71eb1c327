// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.events.BattlefieldAction;
import parley.extract.clause.Clause;
import parley.extract.clause.VerbForms;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Finds the words of a sentence that tell of fighting that took place. */
final class Triggers {
    private static final int OBJECT = 8;
    private static final Set<String> BE =
            Set.of("be", "is", "are", "was", "were", "been", "being", "got", "gets", "get");

    private Triggers() {}

    static List<Trigger> of(Scene scene) {
        List<Trigger> triggers = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < scene.sentence().size(); i++) {
            depth = Math.max(0, depth + parenthesis(scene.sentence().norm(i)));
            Trigger trigger = depth > 0 ? null : at(scene, i);
            if (trigger != null && trigger.reality() != Reality.UNREAL && !objectOf(triggers, trigger)) {
                triggers.add(trigger);
                i = trigger.to() - 1;
            }
        }
        return triggers;
    }

    private static int parenthesis(String word) {
        return word.equals("(") || word.equals("[") ? 1 : word.equals(")") || word.equals("]") ? -1 : 0;
    }

    private static Trigger at(Scene scene, int i) {
        Sentence s = scene.sentence();
        if (named(scene, i)) {
            return null;
        }
        // "a glide bomb" is no bombing
        if (scene.words().in("weapon", s.norm(i - 1) + " " + s.norm(i))) {
            return null;
        }
        ActionWords.Entry noun = scene.words().noun(s, i);
        ActionWords.Entry verb = scene.words().verb(s, i);
        boolean asVerb = verb != null && isVerb(scene, i);
        if (asVerb && (noun == null || !s.tag(i).nominal())) {
            return new Trigger(verb, i, i + 1, scene.clauseAt(i), false, passive(s, i), Reality.ofVerb(scene, i));
        }
        if (noun == null) {
            return null;
        }
        int to = i + 1 + noun.rest().size();
        return new Trigger(noun, i, to, scene.clauseAt(i), true, false, Reality.ofNoun(scene, i, to));
    }

    // Tags of verbs are wrong now and then, so a verb group or an unmistakable form also counts.
    private static boolean isVerb(Scene scene, int i) {
        Sentence s = scene.sentence();
        // "moving targets", "the advancing troops"
        Tag before = s.tag(i - 1);
        boolean goesOn = scene.words().in("real", s.norm(i - 1));
        boolean attribute = (before == Tag.VERB && !goesOn) || before == Tag.DET || before == Tag.ADJ;
        // "the bodies of 1,000 killed Ukrainian soldiers"
        boolean counted = before == Tag.NUM || before == Tag.DET || before == Tag.ADP;
        boolean noun = s.tag(i + 1) == Tag.NOUN || s.tag(i + 1) == Tag.ADJ;
        if (counted && noun && VerbForms.pastLike(s.norm(i)) && !BE.contains(s.norm(i - 2))) {
            return false;
        }
        if (s.norm(i).endsWith("ing") && attribute && s.tag(i + 1) == Tag.NOUN) {
            return false;
        }
        if (s.tag(i) == Tag.VERB) {
            return true;
        }
        // "was set ablaze": taken for an adjective.
        if (BE.contains(s.norm(i - 1)) && VerbForms.pastLike(s.norm(i))) {
            return true;
        }
        boolean grouped = false;
        for (Clause clause : scene.clauses()) {
            grouped = grouped || (clause.verb().from() <= i && i < clause.verb().to());
        }
        boolean past = s.norm(i).endsWith("ed") && VerbForms.pastLike(s.norm(i)) && s.tag(i) != Tag.ADJ;
        return grouped || past;
    }

    private static boolean passive(Sentence s, int i) {
        for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
            if (BE.contains(s.norm(k))) {
                return VerbForms.pastLike(s.norm(i));
            }
            if (s.tag(k) != Tag.ADV && s.tag(k) != Tag.AUX) {
                break;
            }
        }
        return VerbForms.pastLike(s.norm(i)) && s.norm(i + 1).equals("by");
    }

    /** The head of forces ("Russian assault groups") is an actor and no action. */
    private static boolean named(Scene scene, int i) {
        return scene.mentions(0, scene.sentence().size()).stream()
                .anyMatch(mention -> mention.kind() == Mention.Kind.FORCE
                        && scene.from(mention) <= i
                        && i < scene.to(mention)
                        && !scene.words().in("fortified", scene.sentence().norm(i)));
    }

    /** "repelled Russian attacks" is one report; a counterattack or a pocket beside another action is its own. */
    private static boolean objectOf(List<Trigger> earlier, Trigger noun) {
        BattlefieldAction action = noun.word().action();
        boolean own = action == BattlefieldAction.COUNTERATTACK || action == BattlefieldAction.ENCIRCLE;
        Trigger last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
        boolean near = last != null && !last.noun() && noun.from() < last.from() + OBJECT;
        return noun.noun() && !own && near;
    }
}
