// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import parley.extract.clause.Clause;
import parley.extract.contact.ContactWords.Shape;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Finds who takes part in an occasion. */
final class Sides {
    private static final int REACH = 14;
    private static final int PHRASE = 7;
    /** "between" belongs to a meeting even behind a relative clause. */
    private static final int FAR = 18;

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
                add(lastPerson(s.token(i).start()));
                return;
            }
        }
    }

    private Mention lastPerson(int offset) {
        int index = Math.max(0, scene.sentence().index() - 1);
        int start = scene.reading().sentences().get(index).start();
        Mention last = null;
        for (Mention mention : scene.mentions().within(start, offset)) {
            last = mention.kind() == Mention.Kind.PERSON ? mention : last;
        }
        return last;
    }

    /** Those named from a token on, joined by commas, "and" and "with", up to the end of the phrase. */
    private void list(int start) {
        Sentence s = scene.sentence();
        int last = start;
        for (Mention mention : scene.mentions(start, start + 4 * REACH)) {
            int at = scene.from(mention);
            if (at - last > REACH || stops(scene, last, at) || (last > start && aside(scene.sentence(), last, at))) {
                break;
            }
            // "President X's envoy for Y" behind a name says who that is; it is nobody else.
            if (joined(s, last, at) && !mention.possessive() && !owned(at)) {
                add(mention);
            }
            last = scene.to(mention);
        }
    }

    // A comma goes on with a list only before "and", "with" or directly before the next name.
    private static boolean aside(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean goesOn =
                    i + 1 == to || s.norm(i + 1).equals("and") || s.norm(i + 1).equals("with");
            if (s.norm(i).equals(",") && !goesOn && s.norm(i + 1).equals("the")) {
                return true;
            }
        }
        return false;
    }

    private boolean owned(int at) {
        return scene.sentence().norm(at - 1).equals("'s");
    }

    /** Whether another clause begins between two tokens. */
    static boolean stops(Scene scene, int from, int to) {
        Sentence s = scene.sentence();
        for (int i = from; i < to; i++) {
            boolean mark = s.norm(i).equals(";") || s.norm(i).equals(":");
            boolean verb = s.tag(i) == Tag.VERB && i > from && !scene.words().in("planned", s.norm(i));
            if (mark || verb || scene.words().in("stop", s.norm(i))) {
                return true;
            }
        }
        return false;
    }

    // A name behind "in", "on" or "about" is a place or a topic.
    private static boolean joined(Sentence s, int from, int at) {
        for (int i = at - 1; i >= Math.max(from, at - 3); i--) {
            switch (s.norm(i)) {
                case "in", "on", "about", "at", "for", "near", "from", "of", "over", "against", "by", "via" -> {
                    return false;
                }
                default -> {}
            }
        }
        return true;
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
        while (start > 0 && occasion.from() - start < PHRASE && inPhrase(s, start - 1)) {
            start--;
        }
        for (Mention mention : scene.mentions(start, occasion.from())) {
            add(mention);
        }
        from = Math.min(from, start);
        int link = linkAfter(s, occasion.to());
        if (link >= 0) {
            list(link + 1);
        }
        boolean with = link >= 0 && s.norm(link).equals("with");
        boolean owned = s.norm(start).equals("his")
                || s.norm(start).equals("her")
                || s.norm(start).equals("their");
        if (owned) {
            add(lastPerson(s.token(start).start()));
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

    private static boolean inPhrase(Sentence s, int i) {
        Tag tag = s.tag(i);
        return tag.nominal()
                || tag == Tag.ADJ
                || tag == Tag.DET
                || tag == Tag.NUM
                || tag == Tag.PART
                || OWNERS.contains(s.norm(i))
                || s.norm(i).equals("'s")
                || s.norm(i).equals("-")
                || s.norm(i).equals("–");
    }

    // "talks in Florida between", "the meeting on Tuesday with"
    private int linkAfter(Sentence s, int from) {
        for (int i = from; i < Math.min(s.size(), from + FAR); i++) {
            if (s.norm(i).equals("between")) {
                return i;
            }
        }
        for (int i = from; i < Math.min(s.size(), from + PHRASE); i++) {
            String word = s.norm(i);
            if (word.equals("with") || word.equals("between") || word.equals("among")) {
                return i;
            }
            boolean passive = scene.words().in("planned", word) || word.equals("held");
            if (s.tag(i) == Tag.PUNCT || scene.words().in("stop", word) || (s.tag(i) == Tag.VERB && !passive)) {
                return -1;
            }
        }
        return -1;
    }

    private void add(Mention mention) {
        if (mention == null || mention.kind() == Mention.Kind.PLACE || mention.kind() == Mention.Kind.OUTLET) {
            return;
        }
        String party = mention.party() == null ? lastHolder(mention) : mention.party();
        if (party == null || OBSERVERS.contains(party)) {
            return;
        }
        boolean adjective = mention.kind() == Mention.Kind.DEMONYM;
        participants.putIfAbsent(
                mention.name(), new Participant(mention.name(), adjective ? null : mention.role(), party));
        from = Math.min(from, scene.from(mention));
        to = Math.max(to, scene.to(mention));
    }

    /** "the envoys": the party of the last person named who holds such an office. */
    private String lastHolder(Mention role) {
        if (role.kind() != Mention.Kind.ROLE || role.role() == null) {
            return null;
        }
        String head = role.role().toLowerCase(Locale.ROOT);
        String word = head.endsWith("s") ? head.substring(0, head.length() - 1) : head;
        String party = null;
        List<Mention> before = new ArrayList<>(scene.mentions().within(0, role.start()));
        for (int i = before.size() - 1; i >= 0 && party == null; i--) {
            Mention mention = before.get(i);
            boolean holds = mention.kind() == Mention.Kind.PERSON
                    && mention.role() != null
                    && mention.role().toLowerCase(Locale.ROOT).contains(word);
            party = holds ? mention.party() : null;
        }
        return party;
    }
}
