// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.Set;
import parley.events.Stance;
import parley.extract.attribution.Statement;
import parley.extract.clause.Clause;
import parley.extract.clause.Form;
import parley.extract.clause.VerbForms;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Tells whether a verb's action is told as done. */
final class VerbReality {
    private static final int GOVERNOR = 2;
    private static final Set<String> MODALS =
            Set.of("will", "would", "could", "may", "might", "must", "should", "shall", "can", "'ll", "cannot");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "been", "be", "'re");
    private static final Set<String> HELPERS = Set.of("to", "be", "have", "has", "had", "begun", "been");

    private VerbReality() {}

    static Reality of(Scene scene, int verb) {
        Sentence s = scene.sentence();
        if (Surroundings.doubted(scene, verb)) {
            return Reality.DOUBTED;
        }
        Clause clause = scene.clauseAt(verb);
        int group = groupStart(s, verb);
        int from = Math.max(Surroundings.phraseStart(s, verb), verb - Surroundings.BEFORE);
        if (Surroundings.conditional(scene, clause, verb) || Surroundings.anyOf(MODALS, s, group, verb)) {
            return Reality.UNREAL;
        }
        ActionWords words = scene.words();
        boolean infinitive = Surroundings.anyOf(Set.of("to"), s, group, verb);
        if (infinitive) {
            // Only the verb right before counts: "began to strike", not "began using drones to strike".
            int governor = Math.max(0, group - GOVERNOR);
            if (words.any("failed", s, governor, verb)) {
                return Reality.FAILED;
            }
            return words.any("real", s, governor, verb) && !modal(scene, group) ? Reality.REAL : Reality.UNREAL;
        }
        // "is mobilising" is told as done, "plans for mobilising" is not.
        boolean gerund = s.norm(verb).endsWith("ing") && !Surroundings.anyOf(BE, s, group, verb);
        if (gerund && words.any("unreal", s, from, verb)) {
            return words.any("real", s, from, verb) ? Reality.REAL : Reality.UNREAL;
        }
        if (shared(scene, clause, verb) || before(s, clause, verb)) {
            return Reality.UNREAL;
        }
        // "X, the biggest town held by Y": says which town, not what happened.
        boolean attribute = clause != null
                && clause.verb().head() == verb
                && clause.verb().form() == Form.REDUCED
                && words.in("having", s.norm(verb));
        // "kept them from attacking"
        boolean prevented = s.norm(verb).endsWith("ing") && s.norm(group - 1).equals("from");
        if (attribute || prevented) {
            return Reality.UNREAL;
        }
        boolean hangs = clause != null && clause.verb().form() != Form.FINITE && Wishes.govern(scene, verb);
        if (hangs || subjunctive(scene, verb)) {
            return Reality.UNREAL;
        }
        return Surroundings.anyOf(Surroundings.NEGATIONS, s, group, verb) ? Reality.FAILED : Reality.REAL;
    }

    // "would free the town and pull its troops out": a bare form shares the modal of the verb it is joined to.
    private static boolean shared(Scene scene, Clause clause, int verb) {
        if (clause == null || !clause.inherited() || !bare(scene.sentence().norm(verb))) {
            return false;
        }
        Clause last = null;
        for (Clause other : scene.clauses()) {
            boolean joint = other.verb().form() == Form.FINITE || other.verb().form() == Form.INFINITIVE;
            last = joint && other.verb().to() <= clause.verb().from() ? other : last;
        }
        return last != null && (last.verb().modal() != null || last.verb().form() == Form.INFINITIVE);
    }

    // "could be used to strike"
    private static boolean modal(Scene scene, int infinitive) {
        for (Clause clause : scene.clauses()) {
            if (clause.verb().to() == infinitive) {
                return clause.verb().modal() != null;
            }
        }
        return false;
    }

    // "was shot down before it crossed the border"; "land once occupied by"
    private static boolean before(Sentence s, Clause clause, int verb) {
        boolean opened = clause != null
                && clause.verb().head() == verb
                && (s.norm(clause.from()).equals("before")
                        || s.norm(clause.from()).equals("until"));
        return opened || s.norm(verb - 1).equals("once") || s.norm(verb - 1).equals("formerly");
    }

    private static boolean bare(String word) {
        return !VerbForms.pastLike(word) && !word.endsWith("s") && !word.endsWith("ing");
    }

    // "insists that Ukraine withdraw": the bare form after a demand or an offer tells no deed.
    private static boolean subjunctive(Scene scene, int verb) {
        Statement statement = scene.statementAt(verb);
        Stance stance = statement == null || statement.cue() == null
                ? null
                : statement.cue().stance();
        boolean wish = stance == Stance.DEMAND
                || stance == Stance.OFFER
                || (statement != null
                        && statement.cue() != null
                        && statement.cue().word().equals("insist"));
        String word = scene.sentence().norm(verb);
        return wish && bare(word);
    }

    /** The first token of the auxiliaries and adverbs before a verb. */
    private static int groupStart(Sentence s, int verb) {
        int i = verb;
        while (i > 0 && verb - i < Surroundings.BEFORE) {
            String word = s.norm(i - 1);
            Tag tag = s.tag(i - 1);
            boolean part = tag == Tag.AUX
                    || tag == Tag.ADV
                    || tag == Tag.PART
                    || HELPERS.contains(word)
                    || MODALS.contains(word)
                    || Surroundings.NEGATIONS.contains(word);
            if (!part) {
                break;
            }
            i--;
        }
        return i;
    }
}
