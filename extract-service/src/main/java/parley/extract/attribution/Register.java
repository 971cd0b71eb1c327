// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import parley.extract.attribution.Source.Nature;
import parley.extract.dossier.Person;
import parley.extract.name.Mention;

/** Who spoke or acted last, for pronouns and bare offices; one per article, not thread-safe. */
final class Register {
    private static final int REMEMBERED = 24;
    private final Deque<Source> recent = new ArrayDeque<>();
    private final Deque<Source> mentioned = new ArrayDeque<>();
    private List<Source> group = List.of();

    /** Notes who spoke together; several make the group that "they" means. */
    void spoke(List<Source> sources) {
        sources.forEach(this::note);
        Source first = sources.get(0);
        String name = first.speaker().name();
        boolean plural = name.endsWith("s") && Character.isLowerCase(name.charAt(name.lastIndexOf(' ') + 1));
        if (sources.size() > 1 || plural) {
            group = List.copyOf(sources);
        }
    }

    /** Notes who spoke or was the subject; the last one noted answers first. */
    void note(Source source) {
        recent.remove(source);
        recent.addFirst(source);
        if (recent.size() > REMEMBERED) {
            recent.removeLast();
        }
    }

    /** The last speaker at all, or null. */
    Source last() {
        return recent.peekFirst();
    }

    /** Whom a pronoun means, or null: "he" is the last person who may be one, "it" the last party. */
    Source pronoun(String word) {
        return switch (word) {
            case "he", "his", "him" -> person(Person.Sex.MALE);
            case "she", "her" -> person(Person.Sex.FEMALE);
            case "it", "its" -> of(Nature.PARTY);
            default -> null;
        };
    }

    /** The last ones who spoke or acted together; empty if none did. */
    List<Source> group() {
        return group;
    }

    /** The last unnamed official, or null. */
    Source unnamed() {
        return of(Nature.UNNAMED);
    }

    /** The last one who holds the office a bare title names ("the aide"), or null. */
    Source holder(Mention role) {
        String[] words = role.name().toLowerCase(Locale.ROOT).split(" ", -1);
        String head = words[words.length - 1];
        for (Source source : recent) {
            boolean party = role.party() == null || role.party().equals(source.party());
            boolean somebody = source.nature() == Nature.PERSON || source.nature() == Nature.UNNAMED;
            if (party && somebody && holds(source, role, head)) {
                return source;
            }
        }
        return null;
    }

    // The president is a head of state, not a presidential aide or a vice president.
    private static boolean holds(Source source, Mention role, String head) {
        if (role.rank() == 1 || head.equals("leader")) {
            return rank(source) == 1;
        }
        String title = source.speaker().role() == null
                ? source.speaker().name()
                : source.speaker().role();
        for (String word : title.toLowerCase(Locale.ROOT).split("[ ,-]", -1)) {
            if (word.equals(head)) {
                return true;
            }
        }
        return false;
    }

    private static int rank(Source source) {
        return source.speaker().rank() == null ? 0 : source.speaker().rank();
    }

    /** Notes who was only mentioned: a pronoun means such a one when nobody else fits. */
    void mentioned(Source source) {
        mentioned.remove(source);
        mentioned.addFirst(source);
        if (mentioned.size() > REMEMBERED) {
            mentioned.removeLast();
        }
    }

    private Source person(Person.Sex sex) {
        for (Source source : mentioned) {
            if (source.sex() == sex && person(recent, sex) == null) {
                return source;
            }
        }
        return person(recent, sex);
    }

    private static Source person(Deque<Source> recent, Person.Sex sex) {
        for (Source source : recent) {
            boolean human = source.nature() == Nature.PERSON || source.nature() == Nature.EXPERT;
            if (human && (source.sex() == sex || (source.sex() == null && source.nature() == Nature.PERSON))) {
                return source;
            }
        }
        return null;
    }

    private Source of(Nature nature) {
        for (Source source : recent) {
            if (source.nature() == nature) {
                return source;
            }
        }
        return null;
    }
}
