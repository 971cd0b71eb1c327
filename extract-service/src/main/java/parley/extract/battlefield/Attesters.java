// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import parley.extract.attribution.Source;
import parley.extract.attribution.Statement;
import parley.extract.dossier.Place;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/**
 * Finds who vouches for what a sentence tells: the source of its statement, else an office beside it whose side the words do
 * not tell ("the mayor said", "according to the regional administration") and the place does.
 */
final class Attesters {
    private static final int NEAR = 4;

    /**
     * Who vouches.
     *
     * @param source the statement's source; null where only an office was found
     * @param cue base form of the word of speech, or empty
     * @param name as the article names it
     * @param party the side it belongs to, or null
     */
    record Attester(Source source, String cue, String name, String party) {}

    private final Scene scene;
    private final Belligerents belligerents;

    Attesters(Scene scene, Belligerents belligerents) {
        this.scene = scene;
        this.belligerents = belligerents;
    }

    /** Who vouches for the words at a token, or null. */
    Attester at(int token) {
        Statement statement = scene.statementAt(token);
        if (statement != null) {
            Source source = statement.sources().get(0);
            String cue = statement.cue() == null ? "" : statement.cue().word();
            String name = source.speaker().name();
            String party = source.party() == null ? local(source) : source.party();
            return new Attester(source, cue, name, party);
        }
        return office(token);
    }

    /** The side that vouches for the words at a token, or null. */
    String party(int token) {
        Attester attester = at(token);
        return attester == null ? null : attester.party();
    }

    private String local(Source source) {
        if (source.nature() == Source.Nature.EXPERT || source.nature() == Source.Nature.OUTLET) {
            return null;
        }
        Sentence s = scene.sentence();
        boolean here = source.passage() != null
                && source.passage().start() >= s.start()
                && source.passage().end() <= s.end();
        if (!here) {
            return null;
        }
        int from = s.tokenAt(source.passage().start());
        int to = s.tokenAt(source.passage().end() - 1) + 1;
        return scene.words().any("office", s, from, to) ? side(to) : null;
    }

    // Behind "according to", or beside a word of speech.
    private Attester office(int token) {
        Sentence s = scene.sentence();
        for (Mention mention : scene.mentions(0, s.size())) {
            int from = scene.from(mention);
            int to = scene.to(mention);
            boolean body = mention.kind() == Mention.Kind.ROLE
                    || mention.kind() == Mention.Kind.METONYM
                    || mention.kind() == Mention.Kind.PERSON
                    || mention.kind() == Mention.Kind.FORCE;
            boolean apart = (to <= token - 2 || from > token) && !subordinate(from);
            if (body && apart && speaks(from, to)) {
                String party = mention.party() == null ? side(to) : mention.party();
                return new Attester(null, cue(from, to), mention.name(), party);
            }
        }
        for (int at = 0; at < s.size(); at++) {
            boolean plain = scene.words().in("office", s.norm(at)) && !subordinate(at) && speaks(at, at + 1);
            boolean apart = at < token - 2 || at > token;
            if (plain && apart) {
                return new Attester(null, cue(at, at + 1), s.token(at).text(), side(at + 1));
            }
        }
        return null;
    }

    // "shortly after authorities warned"
    private boolean subordinate(int from) {
        Sentence s = scene.sentence();
        int i = from;
        while (i > 0
                && from - i < 3
                && s.tag(i - 1) != Tag.VERB
                && !scene.words().in("when", s.norm(i))) {
            i--;
        }
        return i > 0 && scene.words().in("when", s.norm(i));
    }

    private boolean speaks(int from, int to) {
        return !cue(from, to).isEmpty();
    }

    private String cue(int from, int to) {
        Sentence s = scene.sentence();
        int start = from;
        while (start > 0
                && from - start < NEAR
                && (s.norm(start - 1).equals("the")
                        || s.norm(start - 1).equals("its")
                        || s.norm(start - 1).equals("local")
                        || s.norm(start - 1).equals("regional"))) {
            start--;
        }
        if (s.norm(start - 1).equals("to") && s.norm(start - 2).equals("according")) {
            return "according";
        }
        int end = Math.min(s.size(), to + NEAR);
        for (int i = to; i < end; i++) {
            if (scene.words().in("says", s.norm(i))) {
                return s.norm(i);
            }
        }
        return scene.words().in("says", s.norm(start - 1)) ? s.norm(start - 1) : "";
    }

    /** The side of an office: that of the capital it sits in, else the one whose land the sentence tells of. */
    private String side(int to) {
        Sentence s = scene.sentence();
        for (Mention mention : scene.mentions(to, to + NEAR)) {
            Place place = mention.place();
            boolean seat = s.norm(to).equals("in") || s.norm(to).equals("of");
            if (seat && place != null && belligerents.includes(place.country())) {
                return place.country();
            }
        }
        for (Named named : scene.places(0, s.size())) {
            String country = named.place().country();
            if (belligerents.includes(country)) {
                return country;
            }
            String holder = belligerents.at(country);
            if (holder != null) {
                return holder;
            }
        }
        return null;
    }
}
