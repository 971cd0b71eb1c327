// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.extract.attribution.Statement;
import parley.extract.clause.Clauses;
import parley.extract.dossier.Dossiers;
import parley.extract.dossier.Party;
import parley.extract.name.Mentions;
import parley.extract.text.Reading;
import parley.extract.text.Sentence;

/** Finds meetings, calls, votes and other contacts in a report. Thread-safe. */
public final class ContactRules {
    private final ContactWords words = new ContactWords();
    private final Telling telling;
    private final Map<String, Set<String>> principals = new HashMap<>();
    private final Set<String> groups = new HashSet<>();

    public ContactRules(Dossiers dossiers) {
        telling = new Telling(dossiers);
        dossiers.all().forEach(dossier -> {
            principals.put(dossier.id(), Set.copyOf(dossier.principals()));
            dossier.parties().stream()
                    .filter(party -> party.kind() == Party.Kind.GROUP)
                    .forEach(party -> groups.add(party.code()));
        });
    }

    /**
     * The contacts in the order of the text, each told once; their negotiation is left open.
     *
     * @param dominant id of the negotiation the article is about, whose words tell the topics; null for the world list's
     */
    public List<ContactFound> of(Reading reading, Mentions mentions, List<Statement> statements, String dominant) {
        Set<String> between = dominant == null ? Set.of() : principals.getOrDefault(dominant, Set.of());
        List<Draft> told = new ArrayList<>();
        List<String> sides = Sides.of(mentions, between);
        Set<String> mediators = GoBetweens.of(reading, mentions, words, sides);
        Earlier earlier = new Earlier(told, between, sides);
        for (Sentence sentence : reading.sentences()) {
            if (sentence.heading()) {
                continue;
            }
            Scene scene =
                    new Scene(reading, sentence, Clauses.of(sentence), mentions, words, dominant, mediators, groups);
            read(scene, told, earlier);
        }
        return ContactMerging.of(Agentless.resolved(told, sides));
    }

    private void read(Scene scene, List<Draft> told, Earlier earlier) {
        List<Occasion> occasions = new ArrayList<>(Occasions.of(scene));
        Days days = occasions.isEmpty() ? null : new Days(scene);
        int i = 0;
        while (i < occasions.size()) {
            boolean purpose = Purposes.of(scene, occasions, i);
            Draft made = purpose ? telling.purpose(scene, occasions, i, earlier, days) : null;
            Draft draft = made == null ? telling.of(scene, occasions, i, earlier, days) : made;
            if (draft == null) {
                // What turned out to be no contact parts no others.
                occasions.remove(i);
                continue;
            }
            told.add(draft);
            i += made == null ? 1 : 2;
        }
    }
}
