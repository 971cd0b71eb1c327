// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import parley.events.ContactKind;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Reads who is named behind a noun of contact: "between X and Y", "with X", "attended by X, Y and Z". */
final class Links {
    /** "between" and "attended by" belong to a meeting even behind its verb. */
    private static final int FAR = 26;

    private final Scene scene;
    private final Sentence s;
    private final Roster roster;
    private final Plurals plurals;
    private boolean with;
    private int sides;
    private boolean strangers;

    Links(Scene scene, Roster roster, Plurals plurals) {
        this.scene = scene;
        s = scene.sentence();
        this.roster = roster;
        this.plurals = plurals;
    }

    /** Adds those named; stops where another clause or another occasion begins. */
    void read(Occasion occasion, int limit) {
        boolean verb = false;
        int end = Math.min(Math.min(s.size(), limit), occasion.to() + FAR);
        for (int i = occasion.to(); i < end; i++) {
            String word = s.norm(i);
            boolean by =
                    word.equals("by") && (i == occasion.to() || scene.words().in("by", s.norm(i - 1)));
            boolean of = i == occasion.to() && word.equals("of");
            boolean letter = occasion.word().kind() == ContactKind.LETTER
                    && !s.tag(i + 1).verbal();
            boolean to = word.equals("to")
                    && (letter || (i == occasion.to() && occasion.word().kind() == ContactKind.CALL));
            boolean among = word.equals("between") || word.equals("among") || word.equals("involving");
            boolean along = (word.equals("with") || word.equals("alongside")) && !verb && !topic(i);
            if (by || of || to || among || along) {
                int before = roster.size();
                boolean first = sides == 0 && (along || to);
                i = listed(i + 1) - 1;
                with = with || (first && !roster.isEmpty() && (roster.size() > before || before > 0));
                strangers = strangers || (first && roster.size() == before && s.tag(i) != Tag.PRON);
                sides += by && i > occasion.to() ? 0 : roster.size() - before;
            } else if (ends(occasion, i, verb)) {
                behind(i, end);
                return;
            } else if (s.tag(i).verbal() && !scene.words().in("by", word) && !transparent(word)) {
                verb = true;
            }
        }
    }

    // "the summit that ended on Tuesday between X and Y"
    private void behind(int from, int end) {
        int between = sides > 0 ? -1 : Joints.find(s, "between", from, end);
        if (between >= 0) {
            int before = roster.size();
            listed(between + 1);
            sides += roster.size() - before;
        }
    }

    /** Whether people of no known party stand behind "with". */
    boolean strangers() {
        return strangers;
    }

    /** How many were named as the sides, hosts and mediators left out. */
    int sides() {
        return sides;
    }

    /** Whether somebody was named behind "with", so that another one met them. */
    boolean with() {
        return with;
    }

    private int listed(int start) {
        int before = roster.size();
        int last = Listing.read(scene, start, roster);
        if (roster.size() == before) {
            plurals.add(start, start + 4, roster);
        }
        roster.reach(last);
        return Math.max(start, last);
    }

    // "with a view to", "with the aim of"
    private boolean topic(int i) {
        String after = s.norm(i + 1) + " " + s.norm(i + 2);
        return after.equals("a view") || after.equals("the aim") || after.equals("the goal") || after.startsWith("no ");
    }

    // Held, planned, scheduled: the names may still come behind them.
    private boolean transparent(String word) {
        return word.equals("held")
                || word.equals("be")
                || scene.words().in("planned", word)
                || s.norm(0).equals(word);
    }

    private boolean ends(Occasion occasion, int i, boolean verb) {
        String word = s.norm(i);
        if (word.equals(",") || word.equals("–") || word.equals("—")) {
            boolean goesOn = scene.words().in("by", s.norm(i + 1))
                    || s.norm(i + 1).equals("with")
                    || s.norm(i + 1).equals("involving")
                    || (s.tag(i + 1) == Tag.PROPN && !verb && i < occasion.to() + 6 && scene.mentionAt(i + 1) == null);
            return !goesOn;
        }
        return word.equals(";") || word.equals(":") || (scene.words().in("stop", word) && i > occasion.to());
    }
}
