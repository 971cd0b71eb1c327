// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private static final Set<String> DOCUMENTS = Set.of(
            "proposal",
            "proposals",
            "plan",
            "plans",
            "draft",
            "resolution",
            "statement",
            "statements",
            "law",
            "bill",
            "document",
            "text",
            "letter",
            "offer",
            "ultimatum",
            "communique",
            "communiqué",
            "decree",
            "constitution",
            "report",
            "remarks",
            "list",
            "note");
    private static final Set<String> WORDS = Set.of(
            "remarks",
            "statement",
            "statements",
            "comments",
            "comment",
            "words",
            "message",
            "speech",
            "framing",
            "note",
            "post",
            "response",
            "reply",
            "position",
            "stance",
            "answer",
            "reaction");
    private static final Set<String> PEOPLE = Set.of(
            "allies",
            "partners",
            "sponsors",
            "leaders",
            "governments",
            "nations",
            "states",
            "countries",
            "capitals",
            "backers",
            "lawmakers",
            "politicians",
            "ministers",
            "members",
            "representatives",
            "authorities",
            "side",
            "leadership");
    private static final Set<String> UNNAMED = Set.of(
            "official",
            "officials",
            "source",
            "sources",
            "diplomat",
            "diplomats",
            "aide",
            "aides",
            "adviser",
            "advisers",
            "insider",
            "insiders",
            "lawmaker",
            "lawmakers",
            "officer",
            "officers",
            "negotiators",
            "deputies",
            "leaders");
    private static final Set<String> VOICES = Set.of(
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "chief",
            "head",
            "envoy",
            "representative",
            "secretary",
            "official",
            "officials");
    private static final Set<String> PLURAL_SPEAKERS =
            Set.of("analysts", "experts", "observers", "officials", "economists", "historians", "scholars");
    private static final Set<String> INSIDERS =
            Set.of("official", "officials", "diplomat", "diplomats", "the official", "an official");
    private static final Set<String> INSTITUTES = Set.of("institute", "foundation", "observatory", "think-tank");
    static final String ANALYST = "ANALYST";

    private final Reading reading;
    private final Mentions mentions;
    private final Register register;

    Sources(Reading reading, Mentions mentions, Register register) {
        this.reading = reading;
        this.mentions = mentions;
        this.register = register;
    }

    /** The sources a phrase names, one for each party or person joined by "and"; empty when it names none. */
    List<Source> of(Sentence s, int from, int to) {
        if (from < 0 || from >= to) {
            return List.of();
        }
        int end = headEnd(s, from, to);
        List<Source> found = named(s, from, end);
        if (found.isEmpty() && end < to && !blocked(s, from, end)) {
            found = named(s, end, to);
        }
        return found.isEmpty() ? understood(s, from, to) : found;
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
            Source source = plain(mention);
            if (source != null) {
                found.add(source);
            }
        }
        return found.isEmpty() ? understood(s, from, to) : found;
    }

    /** The parties whose adjective stands in a phrase: "a Russian and Belarusian demand". */
    List<Source> adjective(Sentence s, int from, int to) {
        List<Source> found = new ArrayList<>();
        Passage span = s.passage(from, to);
        for (Mention mention : mentions.within(span.start(), span.end())) {
            boolean party = mention.kind() == Mention.Kind.DEMONYM || mention.kind() == Mention.Kind.PARTY;
            if (party || mention.kind() == Mention.Kind.METONYM) {
                found.add(of(mention, Nature.PARTY));
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
            Source source = mention.end() > span.start() ? source(s, mention, to) : null;
            if (source != null) {
                found.add(source);
            }
        }
        return found;
    }

    // Before the first preposition stands the head: in "the head of the Kremlin's office" nobody but the head speaks.
    private int headEnd(Sentence s, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean preposition = s.tag(i) == Tag.ADP
                    || Set.of("of", "for", "in", "from", "at").contains(s.norm(i));
            if (preposition && mentions.at(s.token(i).start()).isEmpty()) {
                return i;
            }
        }
        return to;
    }

    // A head noun of its own that is no speaker: "the size of Ukraine's army", "some of the proposals".
    private boolean blocked(Sentence s, int from, int end) {
        String head = s.norm(end - 1);
        return s.tag(from) != Tag.ADP
                && !Set.of("both", "all", "many", "most", "one", "members", "member")
                        .contains(head);
    }

    private Source source(Sentence s, Mention mention, int to) {
        int next = s.tokenAt(mention.end());
        if (next < s.size() && s.token(next).start() < mention.end()) {
            // "Arland-backed": part of a compound, nobody who speaks.
            return null;
        }
        String after = next < to ? s.norm(next) : "";
        boolean possessive = mention.possessive() || after.equals("'s") || after.equals("’s") || after.equals("'");
        if (possessive || mention.kind() == Mention.Kind.DEMONYM) {
            return owned(s, mention, possessive ? next : next - 1, to);
        }
        boolean attribute = mention.kind() != Mention.Kind.ROLE
                && next < to
                && s.tag(next).nominal()
                && !s.token(next).capital();
        return attribute ? owned(s, mention, next - 1, to) : plain(mention);
    }

    private Source plain(Mention mention) {
        return switch (mention.kind()) {
            case PERSON -> of(mention, Nature.PERSON);
            case PARTY, METONYM -> of(mention, Nature.PARTY);
            case ANALYST -> of(mention, Nature.EXPERT);
            case OUTLET -> of(mention, Nature.OUTLET);
            case ROLE -> mention.rank() == 0 ? of(mention, Nature.OUTLET) : role(mention);
            case FORCE -> of(mention, Nature.PARTY);
            default -> null;
        };
    }

    // "Trump's proposal", "the Ukrainian side", "Ukrainians": a document or the party itself speaks; an economy does
    // not.
    private Source owned(Sentence s, Mention mention, int mark, int to) {
        boolean document = false;
        boolean words = false;
        boolean noun = false;
        boolean people = mention.kind() == Mention.Kind.DEMONYM;
        boolean group = false;
        boolean voice = false;
        for (int i = mark + 1; i < to && i < mark + 8; i++) {
            document = document || DOCUMENTS.contains(s.norm(i));
            words = words || WORDS.contains(s.norm(i));
            voice = voice || (mention.kind() == Mention.Kind.METONYM && VOICES.contains(s.norm(i)));
            noun = noun || s.token(i).word();
            group = group || PEOPLE.contains(s.norm(i));
        }
        if (document) {
            return of(mention, Nature.DOCUMENT);
        }
        if (words && mention.kind() != Mention.Kind.DEMONYM) {
            return of(mention, mention.kind() == Mention.Kind.PERSON ? Nature.PERSON : Nature.PARTY);
        }
        return voice || (people && (!noun || group)) ? of(mention, Nature.PARTY) : null;
    }

    private Source role(Mention mention) {
        String[] words = mention.name().toLowerCase(Locale.ROOT).split(" ", -1);
        boolean unnamed = UNNAMED.contains(words[words.length - 1]);
        if (mention.party() != null && unnamed && !words[0].equals("the")) {
            return of(mention, Nature.UNNAMED);
        }
        Source held = register.holder(mention);
        if (held != null) {
            return held;
        }
        if (mention.party() != null && !unnamed) {
            return of(mention, Nature.PERSON);
        }
        boolean known =
                mention.party() != null || INSIDERS.contains(mention.name().toLowerCase(Locale.ROOT));
        return known ? of(mention, Nature.UNNAMED) : null;
    }

    static Source of(Mention mention, Nature nature) {
        String party = nature == Nature.EXPERT ? ANALYST : mention.party();
        Integer rank = mention.rank() >= 1 && mention.rank() <= 4 ? Integer.valueOf(mention.rank()) : null;
        if (nature == Nature.PARTY && rank == null) {
            rank = mention.kind() == Mention.Kind.METONYM ? 2 : 3;
        }
        return new Source(
                new Speaker(mention.name(), mention.role(), party, rank),
                nature,
                mention.sex(),
                new Passage(mention.start(), mention.end()));
    }

    private List<Source> understood(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.norm(i).equals("they") || s.norm(i).equals("their")) {
                return register.group();
            }
            Source source = register.pronoun(s.norm(i));
            if (source != null && to - from <= 3) {
                return List.of(source);
            }
            if (PLURAL_SPEAKERS.contains(s.norm(i)) && !s.norm(i).equals("officials")) {
                return List.of(new Source(
                        new Speaker(reading.text(s.passage(from, to)), null, ANALYST, null),
                        Nature.EXPERT,
                        null,
                        s.passage(from, to)));
            }
            if (INSTITUTES.contains(s.norm(i)) && s.token(i).capital()) {
                String name = reading.text(s.passage(from, to));
                return List.of(
                        new Source(new Speaker(name, null, ANALYST, null), Nature.EXPERT, null, s.passage(from, to)));
            }
            if (s.norm(i).equals("source") || s.norm(i).equals("sources")) {
                Source unnamed = register.unnamed();
                return unnamed == null ? List.of() : List.of(unnamed);
            }
        }
        return List.of();
    }
}
