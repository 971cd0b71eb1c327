// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import parley.extract.clause.Clause;
import parley.extract.contact.ContactWords.Shape;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;

/** Finds who takes part in an occasion. */
final class Sides {
    private static final int REACH = 14;

    private static final Set<String> OBSERVERS = Set.of("ANALYST", "MEDIA");
    private static final Set<String> OWNERS = Set.of("his", "her", "its", "their");

    /** Who takes part, the token range that names them, and whether the object of the verb holds an office. */
    record Found(List<Participant> participants, Set<String> parties, int from, int to, boolean guest) {}

    private final Scene scene;
    private final Map<String, Participant> participants = new LinkedHashMap<>();
    private int from;
    private int to;
    private boolean guest;

    private Sides(Scene scene, Occasion occasion) {
        this.scene = scene;
        from = occasion.from();
        to = occasion.to();
    }

    static Found of(Scene scene, Occasion occasion) {
        Sides sides = new Sides(scene, occasion);
        if (occasion.noun()) {
            sides.ofNoun(occasion);
        } else {
            sides.ofVerb(occasion);
        }
        Set<String> parties = new TreeSet<>();
        sides.participants.values().stream()
                .map(Participant::party)
                .filter(Objects::nonNull)
                .forEach(parties::add);
        return new Found(List.copyOf(sides.participants.values()), parties, sides.from, sides.to, sides.guest);
    }

    private void ofVerb(Occasion occasion) {
        subject(occasion);
        if (occasion.word().shape() == Shape.PLACE) {
            return;
        }
        if (occasion.word().shape() == Shape.PAPER) {
            receiver(occasion);
            return;
        }
        int subjects = participants.size();
        list(occasion.to());
        guest = participants.values().stream().skip(subjects).anyMatch(p -> p.role() != null);
    }

    private void subject(Occasion occasion) {
        Clause clause = occasion.clause();
        int end = occasion.from();
        boolean known = clause != null && clause.hasSubject() && clause.subjectTo() <= end;
        int start = known ? clause.subjectFrom() : Math.max(0, end - REACH);
        int before = participants.size();
        for (Mention mention : known ? scene.subject(clause) : scene.mentions(start, end)) {
            if (!mention.possessive()) {
                add(mention);
            }
        }
        pronoun(start, end, before);
    }

    // "he met": the last person named before the sentence or in it.
    private void pronoun(int start, int end, int before) {
        if (participants.size() > before) {
            return;
        }
        Sentence s = scene.sentence();
        for (int i = start; i < end; i++) {
            String word = s.norm(i);
            if (word.equals("he") || word.equals("she") || word.equals("who") || OWNERS.contains(word)) {
                add(Antecedents.person(scene, s.token(i).start()));
                return;
            }
        }
    }

    /** Those named from a token on, joined by commas, "and" and "with", up to the end of the phrase. */
    private void list(int start) {
        Sentence s = scene.sentence();
        int last = start;
        for (Mention mention : scene.mentions(start, start + 4 * REACH)) {
            int at = scene.from(mention);
            if (at - last > REACH
                    || Joints.stops(scene, last, at)
                    || (last > start && Joints.aside(scene.sentence(), last, at))) {
                break;
            }
            // "President X's envoy for Y" behind a name says who that is; it is nobody else.
            if (Joints.joined(s, last, at) && !mention.possessive() && !owned(at)) {
                add(mention);
            }
            last = scene.to(mention);
        }
    }

    private boolean owned(int at) {
        return scene.sentence().norm(at - 1).equals("'s");
    }

    private void receiver(Occasion occasion) {
        Sentence s = scene.sentence();
        int before = participants.size();
        for (int i = occasion.to(); i < Math.min(s.size(), occasion.to() + REACH); i++) {
            if (s.norm(i).equals("to")) {
                list(i + 1);
                break;
            }
        }
        if (participants.size() == before) {
            list(occasion.to());
        }
    }

    private void ofNoun(Occasion occasion) {
        Sentence s = scene.sentence();
        int start = occasion.from();
        while (start > 0 && occasion.from() - start < Joints.PHRASE && Joints.inPhrase(s, start - 1)) {
            start--;
        }
        for (Mention mention : scene.mentions(start, occasion.from())) {
            add(mention);
        }
        from = Math.min(from, start);
        int link = Joints.linkAfter(scene, occasion.to());
        if (link >= 0) {
            list(link + 1);
        }
        boolean with = link >= 0 && s.norm(link).equals("with");
        boolean owned = s.norm(start).equals("his")
                || s.norm(start).equals("her")
                || s.norm(start).equals("their");
        if (owned) {
            add(Antecedents.person(scene, s.token(start).start()));
        }
        if (parties() < 2 && (with || owned) && occasion.clause() != null) {
            subject(occasion);
        }
        if (parties() < 2 && with) {
            earlierSubject(occasion);
        }
        boolean during =
                scene.words().in("setting", s.norm(start - 1)) || scene.words().in("setting", s.norm(start));
        for (Clause clause : scene.clauses()) {
            boolean tells = clause.equals(occasion.clause())
                    && scene.words().in("label", s.norm(clause.verb().head()));
            if (participants.isEmpty() && clause.hasSubject() && (tells || during)) {
                both(clause);
            }
        }
    }

    // "what both X and Y described as productive talks"
    private void both(Clause clause) {
        List<Mention> subjects = scene.subject(clause);
        long named = subjects.stream()
                .map(Mention::party)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        if (named >= 2) {
            subjects.forEach(this::add);
        }
    }

    // "X left, following talks with Y": the subject of a clause further left takes part.
    private void earlierSubject(Occasion occasion) {
        for (int i = scene.clauses().size() - 1; i >= 0 && parties() < 2; i--) {
            Clause clause = scene.clauses().get(i);
            if (clause.hasSubject() && clause.subjectTo() <= occasion.from()) {
                scene.subject(clause).stream()
                        .filter(mention -> !mention.possessive())
                        .forEach(this::add);
            }
        }
    }

    private long parties() {
        return participants.values().stream()
                .map(Participant::party)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private void add(Mention mention) {
        if (mention == null || mention.kind() == Mention.Kind.PLACE || mention.kind() == Mention.Kind.OUTLET) {
            return;
        }
        String party = mention.party() == null ? Antecedents.party(scene, mention) : mention.party();
        if (party == null || OBSERVERS.contains(party)) {
            return;
        }
        boolean adjective = mention.kind() == Mention.Kind.DEMONYM;
        participants.putIfAbsent(
                mention.name(), new Participant(mention.name(), adjective ? null : mention.role(), party));
        from = Math.min(from, scene.from(mention));
        to = Math.max(to, scene.to(mention));
    }
}
