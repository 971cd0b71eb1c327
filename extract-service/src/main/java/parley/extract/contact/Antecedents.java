// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.List;
import java.util.Locale;
import parley.extract.clause.Clause;
import parley.extract.dossier.Person;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;

/** Finds whom a pronoun or a bare office means, among those named before. */
final class Antecedents {
    private Antecedents() {}

    /** The last person a pronoun at a token can mean, in this sentence or the one before; null if there is none. */
    static Mention person(Scene scene, int token) {
        Sentence s = scene.sentence();
        Person.Sex sex = sex(s.norm(token));
        int index = Math.max(0, s.index() - 2);
        int start = scene.reading().sentences().get(index).start();
        Mention subject = subject(scene, token, sex);
        if (subject != null) {
            return subject;
        }
        Mention last = null;
        for (Mention mention : scene.mentions().within(start, s.token(token).start())) {
            boolean person = mention.kind() == Mention.Kind.PERSON;
            last = person && agrees(mention, sex) && !(mention.possessive() && last != null) ? mention : last;
        }
        return last;
    }

    // Who is the subject of the clause before is meant rather than its object.
    private static Mention subject(Scene scene, int token, Person.Sex sex) {
        Mention first = scene.mentionAt(0);
        boolean opens =
                first != null && first.kind() == Mention.Kind.PERSON && !first.possessive() && scene.to(first) <= token;
        Mention last = opens && agrees(first, sex) ? first : null;
        for (Clause clause : scene.clauses()) {
            if (!clause.hasSubject() || clause.subjectTo() > token || clause.inherited()) {
                continue;
            }
            for (Mention mention : scene.subject(clause)) {
                boolean person = mention.kind() == Mention.Kind.PERSON && !mention.possessive();
                last = person && agrees(mention, sex) ? mention : last;
            }
        }
        return last;
    }

    private static boolean agrees(Mention mention, Person.Sex sex) {
        return sex == null || mention.sex() == null || mention.sex() == sex;
    }

    private static Person.Sex sex(String pronoun) {
        return switch (pronoun) {
            case "he", "his", "him" -> Person.Sex.MALE;
            case "she", "her" -> Person.Sex.FEMALE;
            default -> null;
        };
    }

    /** "its negotiators": the last party named before as such or by its government; null if there is none. */
    static String owner(Scene scene, int token) {
        Sentence s = scene.sentence();
        String pronoun = s.norm(token);
        if (pronoun.equals("his") || pronoun.equals("her")) {
            Mention person = person(scene, token);
            return person == null ? null : person.party();
        }
        boolean group = scene.words().in("band", s.norm(token + 1));
        int index = Math.max(0, s.index() - (group ? 2 : 1));
        String last = null;
        for (Mention mention : scene.mentions()
                .within(
                        scene.reading().sentences().get(index).start(),
                        s.token(token).start())) {
            boolean party = mention.party() != null
                    && (mention.kind() == Mention.Kind.PARTY
                            || mention.kind() == Mention.Kind.METONYM
                            || mention.kind() == Mention.Kind.ROLE);
            last = party && (!group || scene.groups().contains(mention.party())) ? mention.party() : last;
        }
        return last;
    }

    /** "the envoys": the party of the last person named who holds such an office. */
    static String party(Scene scene, Mention role) {
        if (role.kind() != Mention.Kind.ROLE || role.role() == null) {
            return null;
        }
        String head = role.role().toLowerCase(Locale.ROOT);
        String word = head.endsWith("s") ? head.substring(0, head.length() - 1) : head;
        String party = null;
        List<Mention> before = scene.mentions().within(0, role.start());
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
