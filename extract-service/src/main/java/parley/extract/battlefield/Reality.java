// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.Set;
import parley.events.Stance;
import parley.extract.attribution.Statement;
import parley.extract.clause.Clause;
import parley.extract.clause.Link;
import parley.extract.clause.VerbForms;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Whether an action is told as done. */
enum Reality {
    /** Told as done. */
    REAL,
    /** Tried in vain, or told with a not. */
    FAILED,
    /** Told as not established: "no evidence that". */
    DOUBTED,
    /** Planned, possible, demanded: no report. */
    UNREAL;

    private static final int BEFORE = 6;
    private static final int AFTER = 6;
    private static final int GOVERNOR = 2;
    private static final Set<String> MODALS =
            Set.of("will", "would", "could", "may", "might", "must", "should", "shall", "can", "'ll", "cannot");
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "never", "no", "cannot", "without", "nor", "neither");

    static Reality ofVerb(Scene scene, int verb) {
        Sentence s = scene.sentence();
        if (doubted(scene, verb)) {
            return DOUBTED;
        }
        Clause clause = scene.clauseAt(verb);
        int group = groupStart(s, verb);
        int from = Math.max(phraseStart(s, verb), verb - BEFORE);
        if (conditional(scene, clause, verb) || anyOf(MODALS, s, group, verb)) {
            return UNREAL;
        }
        ActionWords words = scene.words();
        boolean infinitive = anyOf(Set.of("to"), s, group, verb);
        if (infinitive) {
            // Only the verb right before counts: "began to strike", not "began using drones to strike".
            int governor = Math.max(0, group - GOVERNOR);
            if (words.any("failed", s, governor, verb)) {
                return FAILED;
            }
            // "could be used to strike"
            boolean possible = anyOf(MODALS, s, Math.max(0, group - BEFORE / 2 - 1), group);
            return words.any("real", s, governor, verb) && !possible ? REAL : UNREAL;
        }
        if (s.norm(verb).endsWith("ing") && words.any("unreal", s, from, verb)) {
            return words.any("real", s, from, verb) ? REAL : UNREAL;
        }
        if (subjunctive(scene, verb)) {
            return UNREAL;
        }
        return anyOf(NEGATIONS, s, group, verb) ? FAILED : REAL;
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
        boolean bare = !VerbForms.pastLike(word) && !word.endsWith("s") && !word.endsWith("ing");
        return wish && (bare || scene.sentence().norm(verb - 1).equals("be"));
    }

    static Reality ofNoun(Scene scene, int from, int to) {
        Sentence s = scene.sentence();
        if (doubted(scene, from)) {
            return DOUBTED;
        }
        Clause clause = scene.clauseAt(from);
        int start = Math.max(phraseStart(s, from), from - BEFORE);
        int end = Math.min(phraseEnd(s, to), to + AFTER);
        boolean modal = clause != null && clause.verb().modal() != null;
        if (modal || conditional(scene, clause, from)) {
            return UNREAL;
        }
        if (scene.words().any("unreal", s, start, from) || scene.words().any("unreal-after", s, to, end)) {
            return UNREAL;
        }
        if (wished(scene, from) || (scene.words().in("clash", s.norm(from)) && anyOf(NEGATIONS, s, from - 3, from))) {
            return UNREAL;
        }
        boolean failed = scene.words().any("failed", s, start, from);
        boolean negated = clause != null
                && clause.verb().negated()
                && from > clause.verb().from();
        return failed || negated || s.norm(from - 1).equals("no") ? FAILED : REAL;
    }

    // "demands the withdrawal of forces from X"
    private static boolean wished(Scene scene, int token) {
        Statement statement = scene.statementAt(token);
        Stance stance = statement == null || statement.cue() == null
                ? null
                : statement.cue().stance();
        return stance == Stance.DEMAND || stance == Stance.OFFER;
    }

    private static boolean conditional(Scene scene, Clause clause, int token) {
        boolean opened = scene.sentence().norm(0).equals("if") && token < phraseEnd(scene.sentence(), 0);
        return opened || (clause != null && clause.link() == Link.CONDITION && clause.from() <= token);
    }

    /** The first token of the auxiliaries and adverbs before a verb. */
    private static int groupStart(Sentence s, int verb) {
        int i = verb;
        while (i > 0 && verb - i < BEFORE) {
            String word = s.norm(i - 1);
            boolean part = s.tag(i - 1) == Tag.AUX
                    || s.tag(i - 1) == Tag.ADV
                    || s.tag(i - 1) == Tag.PART
                    || word.equals("to")
                    || word.equals("be")
                    || word.equals("have")
                    || word.equals("has")
                    || word.equals("had")
                    || word.equals("begun")
                    || word.equals("been")
                    || MODALS.contains(word)
                    || NEGATIONS.contains(word);
            if (!part) {
                break;
            }
            i--;
        }
        return i;
    }

    private static int phraseStart(Sentence s, int token) {
        int i = token;
        while (i > 0 && !breaks(s.norm(i - 1))) {
            i--;
        }
        return i;
    }

    private static int phraseEnd(Sentence s, int token) {
        int i = token;
        while (i < s.size() && !breaks(s.norm(i))) {
            i++;
        }
        return i;
    }

    private static boolean breaks(String word) {
        return word.equals(",") || word.equals(";") || word.equals(":") || word.equals("–") || word.equals("—");
    }

    private static boolean anyOf(Set<String> words, Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.contains(s.norm(i))) {
                return true;
            }
        }
        return false;
    }

    // "sees no proof of", "no proof that", "cannot confirm that"
    private static boolean doubted(Scene scene, int trigger) {
        Sentence s = scene.sentence();
        int doubt = scene.words().first("doubt", s, 0, trigger);
        String next = s.norm(doubt + 1);
        boolean about = next.equals("that") || next.equals("of") || next.equals("whether") || trigger - doubt <= BEFORE;
        return doubt >= 0 && about && anyOf(NEGATIONS, s, Math.max(0, doubt - BEFORE), doubt);
    }
}
