// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parley.extract.attribution.Source.Nature;
import parley.extract.dossier.Person;
import parley.extract.name.Mention;

/** Who spoke or acted last, for pronouns and bare offices; one per article, not thread-safe. */
final class Register {
    private static final int REMEMBERED = 24;
    private static final int STRANGER = 3;
    /** What a bare word of these means is an organ named before, never a person. */
    private static final Set<String> ORGANS = Set.of(
            "government",
            "ministry",
            "administration",
            "cabinet",
            "parliament",
            "leadership",
            "senate",
            "congress",
            "delegation",
            "embassy",
            "council",
            "presidency",
            "office",
            "military",
            "army");

    private static final Set<String> FORCES = Set.of("army", "military", "forces");
    private final Deque<Source> recent = new ArrayDeque<>();
    private final Deque<Source> mentioned = new ArrayDeque<>();
    private final Map<Source, Integer> strangers = new HashMap<>();
    private final Introductions introductions;
    private List<Source> group = List.of();
    private int now;

    Register(Introductions introductions) {
        this.introductions = introductions;
    }

    /** Notes who spoke together in a sentence; several make the group that "they" means. */
    void spoke(List<Source> sources, int sentence) {
        now = sentence;
        introductions.note(sources, sentence);
        for (Source source : sources) {
            if (source.party() == null && source.nature() == Nature.PERSON) {
                strangers.put(source, sentence);
            }
        }
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
            case "it", "its" -> thing();
            default -> null;
        };
    }

    /** The last one named who has an office and staff of his own, or null: whose "his office" is. */
    Source chief() {
        for (Deque<Source> sources : List.of(recent, mentioned)) {
            for (Source source : sources) {
                if (source.nature() == Nature.PERSON && (rank(source) == 1 || rank(source) == 2)) {
                    return source;
                }
            }
        }
        return null;
    }

    /** The last ones who spoke or acted together; empty if none did. */
    List<Source> group() {
        return group;
    }

    /** The last organ whose name ends so ("the army"), or null. */
    Source organ(String head) {
        if (!ORGANS.contains(head)) {
            return null;
        }
        for (Source source : recent) {
            boolean forces = FORCES.contains(head) && FORCES.stream().anyMatch(word -> named(source, word));
            if (source.nature() == Nature.PARTY && (forces || named(source, head))) {
                return source;
            }
        }
        return null;
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
            boolean organ = source.nature() == Nature.PARTY && named(source, head);
            if (party && ((somebody && !ORGANS.contains(head) && holds(source, role, head)) || organ)) {
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
        // "the foreign minister" is no prime minister; "the minister" may be either.
        String office = role.role() == null ? head : role.role().toLowerCase(Locale.ROOT);
        return named(source, head) && title(source).contains(office);
    }

    private static String title(Source source) {
        String title = source.speaker().role() == null
                ? source.speaker().name()
                : source.speaker().role();
        return title.toLowerCase(Locale.ROOT);
    }

    private static boolean named(Source source, String head) {
        String title = " " + title(source).replace(',', ' ').replace('-', ' ') + " ";
        return title.contains(" " + head + " ");
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

    private Source person(Deque<Source> recent, Person.Sex sex) {
        for (Source source : recent) {
            boolean human = (source.nature() == Nature.PERSON || source.nature() == Nature.EXPERT) && near(source);
            if (human && (source.sex() == sex || (source.sex() == null && source.nature() == Nature.PERSON))) {
                return source;
            }
        }
        return null;
    }

    // The last party, or the document whose turn it was.
    private Source thing() {
        for (Source source : recent) {
            boolean paper = source.nature() == Nature.DOCUMENT && source.party() != null;
            if (source.nature() == Nature.PARTY || paper) {
                return source;
            }
        }
        return null;
    }

    // A pronoun means a stranger only right after he was heard.
    private boolean near(Source source) {
        Integer heard = strangers.get(source);
        return heard == null || heard >= now - STRANGER;
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
