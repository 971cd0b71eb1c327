// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.Set;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Reads those named one after the other, joined by commas and "and", up to the end of the phrase. */
final class Listing {
    private static final int GAP = 14;
    private static final int ASIDE = 14;
    private static final Set<String> JOINS = Set.of("and", "or", "&", "plus", "both", "including", "also", "then");
    private static final Set<String> ALONG = Set.of("along", "together", "plus", "and", "including", "with");

    private final Scene scene;
    private final Sentence s;
    private final Roster roster;

    private Listing(Scene scene, Roster roster) {
        this.scene = scene;
        s = scene.sentence();
        this.roster = roster;
    }

    /** Adds the names from a token on; returns one past the last of them, or the token itself when there is none. */
    static int read(Scene scene, int start, Roster roster) {
        return new Listing(scene, roster).read(start);
    }

    private int read(int start) {
        int last = start;
        int i = start;
        while (i >= 0 && i < s.size() && i - last <= GAP) {
            Mention mention = scene.mentionAt(i);
            if (mention != null && mention.start() >= s.token(i).start()) {
                int end = scene.to(mention);
                if (scene.words().in("public", s.norm(end)) && mention.kind() != Mention.Kind.PERSON) {
                    break;
                }
                if (Joints.OWNERS.contains(s.norm(i - 1))
                        && mention.party() == null
                        && mention.kind() == Mention.Kind.ROLE) {
                    String owner = Antecedents.owner(scene, i - 1);
                    if (owner != null) {
                        roster.add(owner);
                        last = end;
                        i = end;
                        continue;
                    }
                }
                boolean takes =
                        mention.possessive() ? owner(mention, end) : people(mention, end) && roster.add(mention);
                last = takes ? end : last;
                i = end;
            } else {
                i = next(i);
            }
        }
        return last;
    }

    // "the Russian and Ukrainian leaders" are people, "the Russian plan" is none.
    private boolean people(Mention mention, int end) {
        if (mention.kind() != Mention.Kind.DEMONYM) {
            return true;
        }
        String next = s.norm(end);
        boolean listed = next.equals(",") || next.equals("and") || next.equals("or");
        boolean noun = s.tag(end).nominal() || s.tag(end) == Tag.ADJ;
        boolean head = false;
        for (int i = end; i < end + 4 && !head; i++) {
            head = scene.words().in("people", s.norm(i))
                    || scene.words().in("sides", s.norm(i))
                    || scene.mentionAt(i) != null;
        }
        return listed || !noun || head;
    }

    // "Rubio's team" acts for Rubio's party; "Rubio's proposal" does not.
    private boolean owner(Mention mention, int end) {
        for (int i = end; i < end + 4; i++) {
            if (scene.mentionAt(i) != null) {
                return false;
            }
            if (scene.words().in("people", s.norm(i)) && mention.party() != null) {
                roster.add(mention);
                return true;
            }
        }
        return false;
    }

    /** The token the list goes on with, or -1 when it ends here. */
    private int next(int i) {
        String word = s.norm(i);
        Tag tag = s.tag(i);
        if (word.equals(",")) {
            return comma(i);
        }
        if (word.equals("of") || word.equals("from")) {
            return scene.words().in("people", s.norm(i - 1)) || (i > 0 && endsInPeople(i - 1)) ? i + 1 : -1;
        }
        if (word.equals("for") || word.equals("to")) {
            Mention about = scene.mentionAt(i + 1) == null ? scene.mentionAt(i + 2) : scene.mentionAt(i + 1);
            boolean office = endsInPeople(i - 1) && about != null;
            return office ? scene.to(about) : -1;
        }
        if (word.equals("as")) {
            return s.norm(i + 1).equals("well") && s.norm(i + 2).equals("as") ? i + 3 : -1;
        }
        if (word.equals("with")) {
            return ALONG.contains(s.norm(i - 1)) ? i + 1 : -1;
        }
        if (word.equals("along") || word.equals("together")) {
            return s.norm(i + 1).equals("with") ? i + 2 : -1;
        }
        if (JOINS.contains(word)) {
            return s.tag(i + 1).verbal() ? -1 : i + 1;
        }
        if (word.equals("(")) {
            int close = Joints.find(s, ")", i + 1, i + ASIDE);
            return close < 0 ? -1 : close + 1;
        }
        boolean inside = tag.nominal() || tag == Tag.ADJ || tag == Tag.DET || tag == Tag.NUM || tag == Tag.PART;
        boolean owner = Joints.OWNERS.contains(word) || word.equals("'s") || word.equals("-") || word.equals("'");
        boolean apart = scene.words().in("public", word) || scene.words().in("stop", word);
        return (inside || owner) && !apart ? i + 1 : -1;
    }

    private boolean endsInPeople(int i) {
        Mention mention = scene.mentionAt(i);
        boolean office = mention != null && mention.role() != null && mention.kind() != Mention.Kind.PERSON;
        return office || scene.words().in("people", s.norm(i));
    }

    // After a comma either the next name comes or an explanation of the last, which ends at the next comma.
    private int comma(int i) {
        String after = s.norm(i + 1);
        if (after.equals("as") || ALONG.contains(after)) {
            return i + 1;
        }
        int head = i + 1;
        while (head < i + 4
                && (s.tag(head) == Tag.DET || s.tag(head) == Tag.ADJ || Joints.OWNERS.contains(s.norm(head)))) {
            head++;
        }
        Mention next = scene.mentionAt(i + 1) == null ? scene.mentionAt(head) : scene.mentionAt(i + 1);
        boolean adjective =
                scene.mentionAt(i - 1) != null && scene.mentionAt(i - 1).kind() == Mention.Kind.DEMONYM;
        if (next != null && adjective) {
            return i + 1;
        }
        boolean named = next != null && !next.possessive() && next.kind() != Mention.Kind.DEMONYM;
        boolean explains = next == null || next.kind() == Mention.Kind.ROLE || !named;
        // "talks with X, Y said": the speaker ends the list.
        boolean speaks = named
                && s.tag(scene.to(next)) == Tag.VERB
                && !s.norm(scene.to(next)).endsWith("ing");
        if (speaks && Joints.find(s, "and", i + 1, scene.to(next)) < 0) {
            return -1;
        }
        if (named && !explains) {
            return i + 1;
        }
        int close = Joints.find(s, ",", i + 1, i + ASIDE);
        boolean verb = false;
        for (int k = i + 1; k < close; k++) {
            verb = verb || s.tag(k).verbal() || scene.words().in("stop", s.norm(k));
        }
        if (close > 0 && !verb && s.norm(close + 1).equals("and") && named) {
            return i + 1;
        }
        return close < 0 || verb ? -1 : close;
    }
}
