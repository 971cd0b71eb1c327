// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import parley.extract.clause.Clause;
import parley.extract.dossier.Dossiers;
import parley.extract.dossier.Party;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Recognises a vote of a body or a parliament, and who is named in it. */
final class Votes {
    private static final int SENTENCES_BACK = 2;
    private static final int LONGEST = 30;

    private final Dossiers dossiers;

    Votes(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** The sides of a vote told in the sentence, or null when nobody votes on anything there. */
    Roster of(Scene scene, Occasion occasion) {
        Sentence s = scene.sentence();
        boolean count = scene.words().any("vote-count", s, 0, s.size()) || numbers(s, occasion.to());
        boolean to = !occasion.noun()
                && Joints.find(s, "to", occasion.to(), occasion.to() + 5) >= 0
                && s.norm(occasion.from()).startsWith("vote");
        boolean votes = !occasion.noun() && s.norm(occasion.from()).startsWith("vote") && subject(scene, occasion);
        boolean motion = to || votes || scene.words().any("motion", s, occasion.to(), s.size());
        boolean veto = s.norm(occasion.from()).startsWith("veto");
        Mention body = count || motion ? body(scene, occasion, count || veto) : null;
        if (body == null) {
            return null;
        }
        Roster roster = new Roster(scene, occasion);
        roster.add(body);
        Sentence told = scene.reading().sentenceAt(body.start());
        for (Mention mention : scene.mentions().within(told == null ? s.start() : told.start(), s.end())) {
            if (mention.kind() == Mention.Kind.PARTY && !mention.possessive()) {
                roster.add(mention);
            }
        }
        Clause clause = occasion.clause();
        roster.reach(Math.min(s.size(), (clause == null ? occasion.from() : clause.from()) + LONGEST));
        return roster;
    }

    // "The council is to vote on Thursday"
    private boolean subject(Scene scene, Occasion occasion) {
        Clause clause = occasion.clause();
        return clause != null
                && clause.hasSubject()
                && scene.subject(clause).stream().anyMatch(mention -> isBody(mention.party()));
    }

    // "voted 14-0", "voted 19 to 3"
    private static boolean numbers(Sentence s, int from) {
        for (int i = from; i < Math.min(s.size(), from + 3); i++) {
            boolean pair = s.tag(i) == Tag.NUM && s.norm(i + 1).equals("to") && s.tag(i + 2) == Tag.NUM;
            boolean dashed =
                    s.norm(i).indexOf('-') > 0 && Character.isDigit(s.norm(i).charAt(0));
            boolean split = s.tag(i) == Tag.NUM
                    && (s.norm(i + 1).equals("-") || s.norm(i + 1).equals("–"));
            if (pair || dashed || split) {
                return true;
            }
        }
        return false;
    }

    /** The body that votes: named in the sentence or shortly before; a parliament only where it is counted or votes itself. */
    private Mention body(Scene scene, Occasion occasion, boolean count) {
        int index = Math.max(0, scene.sentence().index() - SENTENCES_BACK);
        int start = scene.reading().sentences().get(index).start();
        Mention last = null;
        for (Mention mention : scene.mentions().within(start, scene.sentence().end())) {
            boolean assembly = mention.kind() == Mention.Kind.METONYM || mention.kind() == Mention.Kind.PARTY;
            last = assembly && isBody(mention.party()) ? mention : last;
        }
        Clause clause = occasion.clause();
        if (last == null && count && !occasion.noun() && clause != null && clause.hasSubject()) {
            for (Mention mention : scene.subject(clause)) {
                boolean state = mention.kind() == Mention.Kind.PARTY
                        && scene.sentence().norm(occasion.from()).startsWith("veto");
                last = (mention.kind() == Mention.Kind.METONYM && mention.place() == null) || state ? mention : last;
            }
        }
        return last;
    }

    private boolean isBody(String code) {
        return dossiers.party(code)
                .filter(party -> party.kind() == Party.Kind.BODY)
                .isPresent();
    }
}
