// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import parley.extract.name.Mention;

/** Collects who takes part in one occasion, and the tokens that name them. */
final class Roster {
    private static final Set<String> OBSERVERS = Set.of("ANALYST", "MEDIA");

    private final Scene scene;
    private final Map<String, Participant> people = new LinkedHashMap<>();
    private final Set<String> parties = new TreeSet<>();
    private int from;
    private int to;
    private boolean officials;

    Roster(Scene scene, Occasion occasion) {
        this.scene = scene;
        from = occasion.phrase();
        to = occasion.to();
    }

    /** Adds whoever a mention names; false for a place, a medium, an expert, or a party nobody knows. */
    boolean add(Mention mention) {
        if (mention == null || mention.kind() == Mention.Kind.PLACE || mention.kind() == Mention.Kind.OUTLET) {
            return false;
        }
        boolean between = mention.party() == null && mention.kind() == Mention.Kind.ROLE && goBetween(mention);
        if (mention.kind() == Mention.Kind.FORCE) {
            return false;
        }
        if (between && !scene.mediators().isEmpty()) {
            parties.addAll(scene.mediators());
            officials = true;
            return true;
        }
        String party = mention.party() == null ? Antecedents.party(scene, mention) : mention.party();
        boolean person = mention.kind() == Mention.Kind.PERSON;
        if (party == null ? !person : OBSERVERS.contains(party)) {
            return false;
        }
        if (person) {
            people.putIfAbsent(mention.name(), new Participant(mention.name(), mention.role(), party));
        }
        officials = officials || mention.role() != null || person;
        if (party != null) {
            parties.add(party);
        }
        boolean here = mention.start() >= scene.sentence().start()
                && mention.end() <= scene.sentence().end();
        if (here) {
            from = Math.min(from, scene.from(mention));
            to = Math.max(to, scene.to(mention));
        }
        return true;
    }

    private boolean goBetween(Mention mention) {
        int last = scene.to(mention) - 1;
        return scene.words().in("go-between", scene.sentence().norm(last));
    }

    void add(String party) {
        parties.add(party);
    }

    /** Adds those who took part in something told before. */
    void addAll(Set<String> codes, List<Participant> persons) {
        parties.addAll(codes);
        persons.forEach(person -> people.putIfAbsent(person.name(), person));
    }

    void reach(int token) {
        to = Math.max(to, token);
    }

    int size() {
        return parties.size();
    }

    boolean isEmpty() {
        return parties.isEmpty() && people.isEmpty();
    }

    /** Whether anybody was named by name or office, and not only a party. */
    boolean officials() {
        return officials;
    }

    Set<String> parties() {
        return parties;
    }

    List<Participant> people() {
        return List.copyOf(people.values());
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }
}
