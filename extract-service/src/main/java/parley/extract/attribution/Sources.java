// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.extract.attribution.Source.Nature;
import parley.extract.clause.Clause;
import parley.extract.name.Mention;
import parley.extract.name.Mentions;
import parley.extract.text.Passage;
import parley.extract.text.Reading;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Tells who a noun phrase stands for; pronouns and bare offices ask the register. */
final class Sources {
    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "in", "from", "at");
    private static final Set<String> HEADLESS = Set.of("both", "all", "many", "most", "one", "members", "member");
    private final Reading reading;
    private final Mentions mentions;
    private final Introductions introductions;
    private final SpeakerWords words;
    private final Heads heads;
    private final Antecedents antecedents;
    private final Understood understood;

    Sources(
            Reading reading,
            Mentions mentions,
            SpeakerWords words,
            Heads heads,
            Antecedents antecedents,
            Introductions introductions,
            Understood understood) {
        this.reading = reading;
        this.mentions = mentions;
        this.words = words;
        this.heads = heads;
        this.antecedents = antecedents;
        this.introductions = introductions;
        this.understood = understood;
    }

    /** The sources a phrase names, one for each party or person joined by "and"; empty when it names none. */
    List<Source> of(Sentence s, int from, int to) {
        if (from < 0 || from >= to) {
            return List.of();
        }
        int end = headEnd(s, from, to);
        List<Source> found = named(s, from, end);
        if (end + 1 < to && found.size() == 1 && s.norm(end - 1).endsWith("s") && s.tag(end) == Tag.ADP) {
            List<Source> members =
                    antecedents.list(s.token(end + 1).start(), s.token(to - 1).end());
            found = members.isEmpty() ? found : members;
        }
        if (found.isEmpty() && end < to && !blocked(s, from, end)) {
            found = named(s, end, to);
        }
        return onePerParty(found.isEmpty() ? understood.of(s, from, to, headEnd(s, from, to)) : found);
    }

    // Two envoys of one state speak for it once.
    private static List<Source> onePerParty(List<Source> found) {
        if (found.size() < 2) {
            return found;
        }
        Set<String> parties = new HashSet<>();
        return found.stream()
                .filter(source -> source.party() == null || parties.add(source.party()))
                .toList();
    }

    /** Somebody of no known party, known by the phrase alone; empty for a pronoun. */
    List<Source> stranger(Sentence s, int from, int to) {
        boolean place = from >= 0
                && from < to
                && mentions.within(s.token(from).start(), s.token(to - 1).end()).stream()
                        .anyMatch(mention -> mention.kind() == Mention.Kind.PLACE);
        return place && s.token(to - 1).capital()
                ? List.of()
                : introductions.introduce(Strangers.of(reading, s, from, to, words), s.index());
    }

    /** Unnamed officials of no party told ("officials say Moscow could ...") speak for whom they speak about first. */
    List<Source> parties(Sentence s, List<Source> speakers, List<Clause> clauses, Content content) {
        Source first = speakers.get(0);
        if (first.nature() != Nature.UNNAMED || first.party() != null) {
            return speakers;
        }
        for (Clause clause : clauses) {
            if (clause.hasSubject() && clause.subjectFrom() >= content.from() && clause.subjectTo() <= content.to()) {
                for (Source subject : named(s, clause.subjectFrom(), clause.subjectTo())) {
                    Speaker speaker = first.speaker();
                    Speaker known = new Speaker(speaker.name(), speaker.role(), subject.party(), speaker.rank());
                    return List.of(new Source(known, Nature.UNNAMED, first.sex(), first.passage()));
                }
            }
        }
        return speakers;
    }

    /** Who owns what follows: the last of those named before a possessive mark. */
    List<Source> owner(Sentence s, int from, int to) {
        List<Source> found = new ArrayList<>();
        Passage span = s.passage(from, to);
        for (Mention mention : mentions.within(span.start(), span.end())) {
            Source source = heads.plain(mention);
            if (source != null) {
                found.add(source);
            }
        }
        return found.isEmpty() ? understood.of(s, from, to, headEnd(s, from, to)) : found;
    }

    /** Whom "its" or "his" means inside a sentence: the last party or person named before it; empty if none is. */
    List<Source> before(Sentence s, int pronoun) {
        if (pronoun == 0 || s.norm(pronoun).equals("their")) {
            return List.of();
        }
        boolean thing = s.norm(pronoun).equals("its");
        List<Mention> named = mentions.within(s.start(), s.token(pronoun - 1).end());
        for (int i = named.size() - 1; i >= 0; i--) {
            Mention mention = named.get(i);
            boolean person = mention.kind() == Mention.Kind.PERSON;
            boolean party = mention.kind() == Mention.Kind.PARTY || mention.kind() == Mention.Kind.METONYM;
            if (mention.party() != null && !mention.possessive() && (thing ? party : person)) {
                return List.of(Heads.of(mention, person ? Nature.PERSON : Nature.PARTY));
            }
        }
        return List.of();
    }

    /** The parties whose adjective stands in a phrase: "a Russian and Belarusian demand". */
    List<Source> adjective(Sentence s, int from, int to) {
        List<Source> found = new ArrayList<>();
        Passage span = s.passage(from, to);
        for (Mention mention : mentions.within(span.start(), span.end())) {
            boolean party = mention.kind() == Mention.Kind.DEMONYM || mention.kind() == Mention.Kind.PARTY;
            if (party || mention.kind() == Mention.Kind.METONYM) {
                found.add(Heads.of(mention, Nature.PARTY));
            }
        }
        return found;
    }

    private List<Source> named(Sentence s, int from, int to) {
        List<Source> found = new ArrayList<>();
        if (from >= to) {
            return found;
        }
        Passage span = s.passage(from, to);
        for (Mention mention : mentions.within(s.start(), span.end())) {
            Source source = mention.end() > span.start() ? heads.source(s, mention, to) : null;
            if (source != null) {
                found.add(source);
            }
        }
        return found;
    }

    // Before the first preposition stands the head: in "the head of the Kremlin's office" nobody but the head speaks.
    private int headEnd(Sentence s, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean preposition = s.tag(i) == Tag.ADP || PREPOSITIONS.contains(s.norm(i));
            if (preposition && mentions.at(s.token(i).start()).isEmpty()) {
                return i;
            }
        }
        return to;
    }

    // A head noun of its own that is no speaker: "the size of Ukraine's army", "some of the proposals".
    private boolean blocked(Sentence s, int from, int end) {
        String head = s.norm(end - 1);
        return s.tag(from) != Tag.ADP && !HEADLESS.contains(head);
    }
}
