// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.extract.attribution.Attributed.Place;
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
    private static final int BEFORE_THAT = 12;

    /** The stretches a cue attributes between floor and end: mostly one; "A, he said, but B" has two; none if empty. */
    static List<Content> of(Sentence s, Attributed own, int floor, int end) {
        List<Content> out = new ArrayList<>();
        Cue cue = own.cue();
        boolean passive = cue.clause() != null
                && !cue.stand()
                && (cue.clause().verb().passive() || cue.clause().verb().form() == Form.REDUCED);
        if (cue.kind() == Kind.ACCORDING) {
            according(s, own, floor, end, out);
        } else if (passive) {
            add(out, cue.clause().from(), trim(s, end), cue.clause().from());
        } else if (own.behind()) {
            behind(s, own, floor, end, out);
        } else if (own.place() == Place.ASIDE) {
            int from = skip(s, floor);
            add(out, from, trim(s, end), from);
        } else {
            leading(s, own, end, out);
        }
        return out;
    }

    private static void leading(Sentence s, Attributed own, int end, List<Content> out) {
        Cue cue = own.cue();
        int to = cue.nominal() ? nounEnd(s, cue.to(), trim(s, end)) : trim(s, end);
        int from = cue.kind() == Kind.SAY || cue.nominal() ? that(s, cue.to(), to) : cue.to();
        boolean empty = from >= to || (cue.kind() == Kind.SAY && adverbial(s, from, to));
        if (!empty) {
            boolean before = own.place() == Place.LEADING && own.sourceFrom() < cue.from();
            add(out, from, to, before ? own.sourceFrom() : cue.from());
        }
    }

    private static void behind(Sentence s, Attributed own, int floor, int end, List<Content> out) {
        Cue cue = own.cue();
        int from = skip(s, floor);
        int to = own.place() == Place.INVERTED ? cue.clause().verb().from() : own.sourceFrom();
        int after = own.place() == Place.INVERTED ? Phrases.end(s, cue.to()) : cue.to();
        if (trim(s, to) - from > 0) {
            out.add(new Content(from, trim(s, to), from, Math.min(after, s.size())));
        }
        for (int i = after; i < trim(s, end) - 2; i++) {
            if (s.norm(i).equals(",") && s.tag(i + 1) == Tag.CCONJ) {
                add(out, skip(s, i), trim(s, end), skip(s, i));
                return;
            }
        }
    }

    // At the head of the sentence it opens what follows; elsewhere it closes what stands before.
    private static void according(Sentence s, Attributed own, int floor, int end, List<Content> out) {
        Cue cue = own.cue();
        int source = Phrases.end(s, cue.to());
        if (own.place() == Place.LEADING) {
            add(out, Math.min(source + 1, s.size()), trim(s, end), 0);
            return;
        }
        int from = skip(s, floor);
        boolean goesOn = s.norm(source).equals(",") && s.size() - source > 4;
        int to = goesOn ? trim(s, end) : trim(s, cue.from());
        if (to - from > 1) {
            out.add(new Content(from, to, from, Math.max(to, Math.min(source, s.size()))));
        }
    }

    private static void add(List<Content> out, int from, int to, int evidenceFrom) {
        if (to - from > 1 || (to > from && evidenceFrom < from)) {
            out.add(new Content(from, to, evidenceFrom, to));
        }
    }

    // "stated after the meeting that ...": what stands before that is no part of it.
    private static int that(Sentence s, int from, int to) {
        for (int i = from; i < Math.min(to - 1, from + BEFORE_THAT); i++) {
            if (s.norm(i).equals("that")) {
                return i + 1;
            }
            if (s.norm(i).equals(":")) {
                return i + 1;
            }
            if ((s.tag(i).verbal() && !s.norm(i).endsWith("ing")) || s.norm(i).equals("\"")) {
                return from;
            }
        }
        return from;
    }

    // What a noun governs ends where the sentence's own verb goes on: "demands, including A and B, would ..."
    private static int nounEnd(Sentence s, int from, int to) {
        for (int i = from + 2; i < to; i++) {
            boolean mark = s.norm(i).equals(":")
                    || s.norm(i).equals("—")
                    || (s.norm(i).equals(",") && s.tag(i + 1).verbal());
            boolean opens = mark && !s.norm(i + 1).endsWith("ing");
            if (opens) {
                return i;
            }
        }
        return to;
    }

    // Nothing but a when or where: "spoke in Geneva".
    private static boolean adverbial(Sentence s, int from, int to) {
        boolean content = false;
        for (int i = from; i < to; i++) {
            content = content
                    || s.tag(i).verbal()
                    || s.norm(i).equals("\"")
                    || s.norm(i).equals("that");
        }
        Tag first = s.tag(from);
        boolean opens = first == Tag.ADP
                || first == Tag.ADV
                || first == Tag.PUNCT
                || s.norm(from).endsWith("day");
        return !content && opens;
    }

    private static int skip(Sentence s, int from) {
        int i = from;
        while (i < s.size()
                && (s.tag(i) == Tag.PUNCT || s.tag(i) == Tag.CCONJ)
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
