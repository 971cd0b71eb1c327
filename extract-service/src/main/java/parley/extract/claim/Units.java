// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.extract.clause.Clause;
import parley.extract.clause.Form;
import parley.extract.clause.Link;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Cuts what is said into the things that are said: "that A, that B and that C" is three. Stateless. */
final class Units {
    private static final Set<String> JOINTS = Set.of("and", "but", "or", "while", ",", ";");
    private static final int SHORTEST = 2;

    private Units() {}

    /** The coordinate statements between two tokens. */
    static List<Unit> statements(Sentence s, List<Clause> clauses, int from, int to) {
        List<Unit> units = new ArrayList<>();
        int start = from;
        boolean verb = false;
        for (Clause clause : clauses) {
            boolean inside = clause.from() > start && clause.verb().to() <= to && clause.from() >= from;
            if (inside && verb && opensStatement(s, clause)) {
                add(s, units, start, clause.from());
                start = clause.from();
                verb = false;
            }
            boolean own = clause.verb().from() >= start && clause.verb().to() <= to;
            verb = verb || (own && clause.verb().form() == Form.FINITE);
        }
        int end = comment(s, start, to);
        for (int i = start + 1; i < end; i++) {
            boolean semicolon = s.norm(i).equals(";");
            if (semicolon || quotation(s, start, i)) {
                add(s, units, start, i);
                start = semicolon ? i + 1 : i;
            }
        }
        add(s, units, start, end);
        return units;
    }

    // A single dash opens the author's comment: "... would say nothing – in line with a forecast".
    private static int comment(Sentence s, int from, int to) {
        int dash = -1;
        for (int i = from + 3; i < to; i++) {
            boolean mark = s.token(i).text().equals("–") || s.token(i).text().equals("—");
            if (mark && dash >= 0) {
                return to;
            }
            dash = mark ? i : dash;
            if (dash >= 0 && s.norm(i).equals("\"")) {
                return to;
            }
        }
        return dash < 0 ? to : dash;
    }

    // "... insisted the talks go on, “Only he can ...": a full quotation behind a full report.
    private static boolean quotation(Sentence s, int start, int i) {
        boolean opens = s.norm(i).equals("\"");
        boolean full = opens
                && s.norm(i - 1).equals(",")
                && i + 1 < s.size()
                && s.token(i + 1).capital();
        if (!full) {
            return false;
        }
        for (int k = start; k < i; k++) {
            if (s.tag(k).verbal()) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensStatement(Sentence s, Clause clause) {
        if (clause.verb().form() != Form.FINITE || clause.link() == Link.RELATIVE || clause.link() == Link.CONDITION) {
            return false;
        }
        String first = s.norm(clause.from());
        String before = s.norm(clause.from() - 1);
        int joint = s.tag(clause.from()) == Tag.CCONJ ? clause.from() - 1 : clause.from() - 2;
        boolean bare = clause.inherited() && clause.verb().modal() == null && s.tag(joint) == Tag.VERB;
        if (bare && !first.equals(";")) {
            return false;
        }
        boolean joined = s.tag(clause.from()) == Tag.CCONJ || before.equals("and") || before.equals("but");
        boolean listed =
                before.equals(",") && clause.inherited() && clause.verb().past();
        return joined || listed || before.equals(";") || first.equals(";");
    }

    private static void add(Sentence s, List<Unit> units, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && (JOINTS.contains(s.norm(start)) || (s.norm(start).equals("that") && start + 1 < end))) {
            start++;
        }
        while (end > start
                && (JOINTS.contains(s.norm(end - 1)) || s.norm(end - 1).equals("."))) {
            end--;
        }
        if (end - start >= SHORTEST || (end > start && units.isEmpty())) {
            units.add(new Unit(start, end));
        }
    }

    /** Whether a quotation mark stands in a unit. */
    static boolean quoted(Sentence s, Unit unit) {
        for (int i = unit.from(); i < unit.to(); i++) {
            if (s.norm(i).equals("\"")) {
                return true;
            }
        }
        return false;
    }
}
