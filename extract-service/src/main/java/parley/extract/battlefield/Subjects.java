// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.List;
import java.util.Set;
import parley.extract.attribution.Statement;
import parley.extract.clause.Clause;
import parley.extract.clause.Link;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Reads the acting party off the subject of a clause, pronouns included. */
final class Subjects {
    private static final Set<String> OWNERS = Set.of("its", "their", "his", "our");
    private static final Set<String> PRONOUNS = Set.of("they", "it", "we");

    private final Scene scene;
    private final Belligerents belligerents;

    Subjects(Scene scene, Belligerents belligerents) {
        this.scene = scene;
        this.belligerents = belligerents;
    }

    /** The party that the clause's subject names or points back to, or null. */
    String of(Clause clause) {
        String party = best(scene.mentions(afterSpeech(clause), clause.subjectTo()));
        if (party == null) {
            party = Seats.party(scene, belligerents, clause.subjectFrom(), clause.subjectTo());
        }
        if (party != null) {
            return party;
        }
        Sentence s = scene.sentence();
        for (int i = clause.subjectFrom(); i < clause.subjectTo(); i++) {
            boolean pronoun = PRONOUNS.contains(s.norm(i)) && clause.subjectTo() - clause.subjectFrom() <= 2;
            if (pronoun || OWNERS.contains(s.norm(i))) {
                return lastBefore(s.token(i).start(), clause);
            }
        }
        return null;
    }

    // "X's army said Y fired": a verb of speech that was not seen ends the subject before it.
    private int afterSpeech(Clause clause) {
        int from = clause.subjectFrom();
        for (int i = clause.subjectFrom(); i < clause.subjectTo() - 1; i++) {
            boolean said = scene.sentence().tag(i) == Tag.VERB
                    && scene.words().in("tell", scene.sentence().norm(i));
            from = said ? i + 1 : from;
        }
        return from;
    }

    /** Who a pronoun means: the speaker of the statement it stands in, else the last side that was named. */
    private String lastBefore(int offset, Clause clause) {
        Statement statement = scene.statementAt(clause.verb().from());
        String speaker = statement == null ? null : statement.sources().get(0).party();
        String forces = statement == null ? null : forcesSaid(statement, clause);
        if (forces != null) {
            return forces;
        }
        if (speaker != null && !speaker.equals("ANALYST") && !speaker.equals("MEDIA")) {
            return speaker;
        }
        // "X joined the war when it hit Y": the subject of the main clause.
        Clause main = scene.clauses().get(0);
        boolean depends = clause.link() == Link.ADVERBIAL && main.hasSubject() && !main.equals(clause);
        String subject = depends ? best(scene.mentions(main.subjectFrom(), main.subjectTo())) : null;
        if (subject != null) {
            return subject;
        }
        int index = scene.sentence().index();
        int from = scene.reading().sentences().get(Math.max(0, index - 1)).start();
        String last = null;
        for (Mention mention : scene.mentions().within(from, offset)) {
            boolean side = belligerents.includes(mention.party()) && mention.kind() != Mention.Kind.DEMONYM;
            last = side ? mention.party() : last;
        }
        return last;
    }

    /** The party of the first forces among the mentions, else of the first that may act, or null. */
    String best(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.kind() == Mention.Kind.FORCE && mention.party() != null) {
                return mention.party();
            }
        }
        for (Mention mention : mentions) {
            if (acts(mention)) {
                return mention.party();
            }
        }
        return null;
    }

    // "he said the enemy's troops were digging in where they had advanced": the forces spoken of, not the speaker's.
    private String forcesSaid(Statement statement, Clause clause) {
        Sentence s = scene.sentence();
        boolean plural = s.norm(clause.subjectFrom()).equals("they")
                || s.norm(clause.subjectFrom()).equals("their");
        String last = null;
        for (Mention mention : scene.mentions(statement.from(), clause.subjectFrom())) {
            last = mention.kind() == Mention.Kind.FORCE && mention.party() != null ? mention.party() : last;
        }
        return plural ? last : null;
    }

    /** Whether a mention names forces, or a party that fights. */
    boolean acts(Mention mention) {
        // "Arlandic-made missiles": not Arland's deed.
        int last = scene.to(mention) - 1;
        boolean part = last >= 0
                && last < scene.sentence().size()
                && scene.sentence().token(last).end() > mention.end()
                && !scene.sentence().norm(last).endsWith("-led");
        if (part) {
            return false;
        }
        return switch (mention.kind()) {
            case FORCE -> mention.party() != null;
            case METONYM, DEMONYM -> belligerents.includes(mention.party());
            case PARTY -> belligerents.mayFight(mention.party());
            default -> false;
        };
    }
}
