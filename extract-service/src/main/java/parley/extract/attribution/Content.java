// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.Set;
import parley.extract.attribution.Cue.Kind;
import parley.extract.clause.Form;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/**
 * What is said, cut out of its sentence; positions are tokens.
 *
 * @param from first token of what is said
 * @param to one past its last
 * @param evidenceFrom first token of what shows it
 * @param evidenceTo one past the last
 */
record Content(int from, int to, int evidenceFrom, int evidenceTo) {
    private static final Set<String> JOINTS = Set.of("and", "but", "while", "or", ",", "-", "—", "–", ";");

    /** The content of a cue between floor and end, or null if there is none. */
    static Content of(Sentence s, Cue cue, int sourceFrom, boolean behind, boolean inherited, int floor, int end) {
        if (cue.kind() == Kind.ACCORDING) {
            return according(s, cue, floor, end);
        }
        if (cue.clause() != null
                && (cue.clause().verb().passive() || cue.clause().verb().form() == Form.REDUCED)) {
            return new Content(cue.clause().from(), trim(s, end), cue.clause().from(), trim(s, end));
        }
        int right = behind ? Phrases.end(s, cue.to()) : cue.to();
        int rightEnd = trim(s, end);
        boolean leftOpen = !cue.nominal() && cue.speech() && (behind || before(s, sourceFrom)) && !inherited;
        int leftStart = skip(s, floor);
        int leftEnd = behind ? cue.clause().verb().from() : sourceFrom;
        boolean left = leftOpen && leftEnd - leftStart > 1;
        if (left && empty(s, right, rightEnd)) {
            return new Content(leftStart, trim(s, leftEnd), leftStart, Math.max(right, leftStart + 1));
        }
        if (left && aside(s, right)) {
            return new Content(leftStart, rightEnd, leftStart, rightEnd);
        }
        if (empty(s, right, rightEnd)) {
            return null;
        }
        int evidence = inherited || behind ? cue.from() : Math.min(sourceFrom, cue.from());
        if (sourceFrom > cue.from()) {
            evidence = cue.from();
        }
        return new Content(right, rightEnd, evidence, rightEnd);
    }

    // At the head of the sentence it opens what follows; elsewhere it closes what stands before.
    private static Content according(Sentence s, Cue cue, int floor, int end) {
        int source = Phrases.end(s, cue.to());
        if (cue.from() == 0) {
            int from = Math.min(source + 1, s.size());
            int to = trim(s, end);
            return to - from < 2 ? null : new Content(from, to, 0, to);
        }
        int from = skip(s, floor);
        boolean goesOn = s.norm(source).equals(",") && s.size() - source > 4;
        int to = goesOn ? trim(s, end) : trim(s, cue.from());
        return to - from < 2 ? null : new Content(from, to, from, Math.max(to, Math.min(source, s.size())));
    }

    private static boolean before(Sentence s, int sourceFrom) {
        String mark = s.norm(sourceFrom - 1);
        return sourceFrom > 1
                && (mark.equals(",") || mark.equals("”") || mark.equals("\"") || mark.equals("-") || mark.equals("—"));
    }

    // Nothing but a when or where until the sentence ends: "..., he said on Tuesday."
    private static boolean empty(Sentence s, int from, int to) {
        if (from >= to) {
            return true;
        }
        boolean verb = false;
        for (int i = from; i < to; i++) {
            verb = verb
                    || s.tag(i).verbal()
                    || s.norm(i).equals("“")
                    || s.norm(i).equals("\"")
                    || s.norm(i).equals("that");
        }
        boolean adverbial = s.tag(from) == Tag.ADP
                || s.tag(from) == Tag.ADV
                || s.tag(from) == Tag.PUNCT
                || s.norm(from).endsWith("day")
                || s.norm(from).equals("reporters")
                || s.norm(from).equals("late");
        return !verb && adverbial;
    }

    private static boolean aside(Sentence s, int right) {
        return s.norm(right).equals(",") && !JOINTS.contains(s.norm(right + 1));
    }

    private static int skip(Sentence s, int from) {
        int i = from;
        while (i < s.size()
                && (s.tag(i) == Tag.PUNCT || s.tag(i) == Tag.CCONJ)
                && !s.norm(i).equals("“")
                && !s.norm(i).equals("\"")) {
            i++;
        }
        return i;
    }

    private static int trim(Sentence s, int end) {
        int i = Math.min(end, s.size());
        while (i > 0 && (JOINTS.contains(s.norm(i - 1)) || s.norm(i - 1).equals("."))) {
            i--;
        }
        return i;
    }
}
