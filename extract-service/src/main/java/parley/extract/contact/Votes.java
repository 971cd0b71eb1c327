// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import parley.extract.clause.Clause;
import parley.extract.dossier.Dossiers;
import parley.extract.dossier.Party;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;

/** Recognises a vote of an international body, and who is named in it. */
final class Votes {
    private static final int SENTENCES_BACK = 2;
    private static final int LONGEST = 30;

    private final Dossiers dossiers;

    Votes(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** The sides of a vote told in the sentence, or null when it is none of a body of several states. */
    Sides.Found of(Scene scene, Occasion occasion) {
        Sentence s = scene.sentence();
        boolean told = scene.words().any("vote-count", s, 0, s.size())
                || scene.words().any("motion", s, occasion.to(), s.size());
        Map<String, Participant> participants = new LinkedHashMap<>();
        Mention body = told ? body(scene) : null;
        if (body == null) {
            return null;
        }
        add(participants, body);
        int start = scene.reading().sentenceAt(body.start()) == null
                ? s.start()
                : scene.reading().sentenceAt(body.start()).start();
        for (Mention mention : scene.mentions().within(start, s.end())) {
            if (mention.kind() == Mention.Kind.PARTY && !mention.possessive()) {
                add(participants, mention);
            }
        }
        TreeSet<String> parties = new TreeSet<>();
        participants.values().forEach(participant -> parties.add(participant.party()));
        Clause clause = occasion.clause();
        int from = clause == null ? occasion.from() : Math.max(clause.from(), occasion.from() - LONGEST / 2);
        int to = Math.min(s.size(), from + LONGEST);
        return new Sides.Found(List.copyOf(participants.values()), parties, from, to, false);
    }

    private static void add(Map<String, Participant> participants, Mention mention) {
        participants.putIfAbsent(mention.party(), new Participant(mention.name(), mention.role(), mention.party()));
    }

    /** The body that votes: named in the sentence or shortly before. */
    private Mention body(Scene scene) {
        int index = Math.max(0, scene.sentence().index() - SENTENCES_BACK);
        int start = scene.reading().sentences().get(index).start();
        Mention last = null;
        for (Mention mention : scene.mentions().within(start, scene.sentence().end())) {
            boolean assembly = mention.kind() == Mention.Kind.METONYM || mention.kind() == Mention.Kind.PARTY;
            last = assembly && isBody(mention.party()) ? mention : last;
        }
        return last;
    }

    private boolean isBody(String code) {
        return dossiers.party(code)
                .filter(party -> party.kind() == Party.Kind.BODY)
                .isPresent();
    }
}
