// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.Locale;
import parley.extract.attribution.Source.Nature;
import parley.extract.name.Mention;
import parley.extract.text.Passage;
import parley.extract.text.Sentence;

/** Tells whether a mention is the head of its phrase, and what kind of source that makes it. */
final class Heads {
    static final String ANALYST = "ANALYST";

    private final Register register;
    private final SpeakerWords words;

    Heads(Register register, SpeakerWords words) {
        this.register = register;
        this.words = words;
    }

    /** The source a mention is in its phrase, or null where it only belongs to another word. */
    Source source(Sentence s, Mention mention, int to) {
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
        // "the president of the chamber": nobody's office that was spoken of before.
        boolean elsewhere = mention.kind() == Mention.Kind.ROLE
                && mention.party() == null
                && s.norm(next).equals("of");
        if (elsewhere) {
            return null;
        }
        return attribute ? owned(s, mention, next - 1, to) : plain(mention);
    }

    /** The source a mention is by itself, or null. */
    Source plain(Mention mention) {
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
        boolean own = false;
        boolean noun = false;
        boolean people = mention.kind() == Mention.Kind.DEMONYM;
        boolean group = false;
        boolean voice = false;
        for (int i = mark + 1; i < to && i < mark + 8; i++) {
            document = document || words.documents().contains(s.norm(i));
            own = own || words.words().contains(s.norm(i));
            voice = voice
                    || (mention.kind() == Mention.Kind.METONYM && words.voices().contains(s.norm(i)));
            noun = noun || s.token(i).word();
            group = group || words.people().contains(s.norm(i));
        }
        if (document) {
            return of(mention, Nature.DOCUMENT);
        }
        if (own && mention.kind() != Mention.Kind.DEMONYM) {
            return of(mention, mention.kind() == Mention.Kind.PERSON ? Nature.PERSON : Nature.PARTY);
        }
        return voice || (people && (!noun || group)) ? of(mention, Nature.PARTY) : null;
    }

    private Source role(Mention mention) {
        String[] name = mention.name().toLowerCase(Locale.ROOT).split(" ", -1);
        String last = name[name.length - 1];
        boolean plural = last.endsWith("s") && !last.endsWith("ss");
        boolean unnamed = plural || words.unnamed().contains(last);
        if (mention.party() != null && unnamed && !name[0].equals("the")) {
            return of(mention, Nature.UNNAMED);
        }
        Source held = register.holder(mention);
        if (held != null) {
            return held;
        }
        if (mention.party() != null && !unnamed) {
            return of(mention, Nature.PERSON);
        }
        boolean known = mention.party() != null
                || words.insiders().contains(mention.name().toLowerCase(Locale.ROOT));
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
}
