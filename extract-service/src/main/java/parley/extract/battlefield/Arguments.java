// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.Set;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Tells which kinds of argument stand in a stretch of a sentence. */
final class Arguments {
    private static final Set<String> PRONOUNS =
            Set.of("it", "they", "we", "he", "she", "them", "its", "their", "our", "his");

    private final Scene scene;
    private final Sentence s;
    private final Belligerents belligerents;

    Arguments(Scene scene, Belligerents belligerents) {
        this.scene = scene;
        s = scene.sentence();
        this.belligerents = belligerents;
    }

    /** Whether one of the kinds, those apart that depend on the word itself, stands there. */
    boolean any(Set<Kind> kinds, int from, int to) {
        return kinds.stream().anyMatch(kind -> has(kind, from, to));
    }

    boolean has(Kind kind, int from, int to) {
        return switch (kind) {
            case SIDE -> side(from, to);
            case FORCE -> force(from, to) || scene.words().any("force-word", s, from, to);
            case WEAPON -> scene.words().any("weapon", s, from, to);
            case PLACE -> place(from, to) || scene.words().any("place-word", s, from, to);
            case GROUND -> scene.words().any("ground-word", s, from, to);
            case AREA -> scene.words().any("area", s, from, to);
            case AERIAL -> scene.words().any("aerial", s, from, to);
            case PROJECTILE -> projectile(from, to);
            case FIRE -> scene.words().any("fire", s, from, to);
            case TUNNEL -> scene.words().any("tunnel", s, from, to);
            case TARGET -> scene.words().any("target-word", s, from, to);
            case PEOPLE -> scene.words().any("people-word", s, from, to);
            case ASSAULT -> scene.words().any("assault-word", s, from, to);
            case MOVABLE ->
                scene.words().any("movable-word", s, from, to)
                        || scene.words().any("weapon", s, from, to)
                        || force(from, to);
            case TOLL -> scene.words().any("toll-word", s, from, to);
            case NEW_WEAPON ->
                scene.words().any("weapon", s, from, to) && scene.words().any("new", s, from, to);
            case NUMBER -> number(from, to);
            case WAY, BUILT, HELD -> false;
        };
    }

    /** A pronoun, or a party that fights. */
    private boolean side(int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, s.size()); i++) {
            if (PRONOUNS.contains(s.norm(i))) {
                return true;
            }
        }
        if (Seats.party(scene, belligerents, from, to) != null) {
            return true;
        }
        boolean armed =
                scene.words().any("weapon", s, 0, s.size()) || scene.words().any("force-word", s, 0, s.size());
        return scene.mentions(from, to).stream().anyMatch(mention -> {
            boolean fights = mention.speaks() && belligerents.includes(mention.party());
            boolean state = mention.kind() == Mention.Kind.PARTY && belligerents.mayFight(mention.party());
            return fights || (armed && state);
        });
    }

    /** The adjective of a party that fights: "under Arlandic control". */
    boolean demonym(int from, int to) {
        return scene.mentions(from, to).stream()
                .anyMatch(mention -> mention.kind() == Mention.Kind.DEMONYM && belligerents.includes(mention.party()));
    }

    // "destroyed 20 drones", not "destroyed a drone factory"
    private boolean projectile(int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, s.size()); i++) {
            boolean head = !s.tag(i + 1).nominal()
                    && !s.norm(i - 1).equals("with")
                    && !s.norm(i - 2).equals("with");
            if (scene.words().in("projectile", s.norm(i)) && head) {
                return true;
            }
            if (s.tag(i) == Tag.ADP
                    && !s.norm(i).equals("of")
                    && !s.norm(i).equals("than")
                    && !s.norm(i).equals("but")) {
                return false;
            }
        }
        return false;
    }

    private boolean number(int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, s.size()); i++) {
            if (s.tag(i) == Tag.NUM) {
                return true;
            }
        }
        return false;
    }

    boolean force(int from, int to) {
        return scene.mentions(from, to).stream().anyMatch(mention -> mention.kind() == Mention.Kind.FORCE);
    }

    /** A named place, listed or not; a country or capital only behind a word of place. */
    boolean place(int from, int to) {
        return !scene.unlisted(from, to).isEmpty()
                || scene.mentions(from, to).stream()
                        .anyMatch(mention -> mention.kind() == Mention.Kind.PLACE || behindPreposition(mention));
    }

    // "strikes on Kyiv", "the fall of Kyiv", "an attack on Israel"
    private boolean behindPreposition(Mention mention) {
        boolean capital = mention.kind() == Mention.Kind.METONYM && mention.role() == null;
        boolean country = mention.kind() == Mention.Kind.PARTY;
        boolean whole = mention.place() != null && (capital || country) && !mention.possessive();
        int before = scene.from(mention) - 1;
        while (s.tag(before) == Tag.ADJ || s.tag(before) == Tag.DET) {
            before--;
        }
        return whole
                && PlaceScan.PREPOSITIONS.contains(s.norm(before))
                && !(country && s.norm(before).equals("of"));
    }
}
