// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parley.extract.claim.IssueWords;
import parley.extract.dossier.Dossier;
import parley.extract.dossier.Dossiers;
import parley.extract.name.Mention;
import parley.extract.name.Mentions;
import parley.extract.text.Reading;
import parley.extract.text.Sentence;

/**
 * Which negotiation a stretch of text is mostly about. A name counts the more the fewer dossiers share it, so that a state
 * that sits at every table decides nothing alone; so do words for issues, unless they are those of any negotiation. Thread-safe.
 */
final class Dominance {
    /** Fewer mentions of principals are a chance: a footballer's passport, a club's owner. */
    private static final int MENTIONS = 3;
    /** What a name is worth that one dossier has; it is shared out among those that have it. */
    private static final int WHOLE = 60;
    /** A word of an issue hints at a negotiation, a name tells it. */
    private static final int WORD = 20;
    /** Issue phrases below this weight are everyday words. */
    private static final int TELLING = 4;

    private record Words(List<String> words, Set<String> dossiers) {}

    private final Dossiers dossiers;
    private final Map<String, List<Dossier>> tables = new HashMap<>();
    private final Map<String, List<Words>> byFirst = new HashMap<>();

    Dominance(Dossiers dossiers) {
        this.dossiers = dossiers;
        for (Dossier dossier : dossiers.all()) {
            dossier.principals().forEach(code -> tables.computeIfAbsent(code, key -> new ArrayList<>())
                    .add(dossier));
        }
        Set<String> anywhere = new IssueWords().phrases().keySet();
        Map<String, Set<String>> owners = new LinkedHashMap<>();
        for (Dossier dossier : dossiers.all()) {
            dossier.issues().values().stream()
                    .flatMap(List::stream)
                    .filter(phrase -> phrase.weight() >= TELLING)
                    .map(phrase -> phrase.phrase().toLowerCase(Locale.ROOT))
                    .filter(phrase -> !anywhere.contains(phrase))
                    .forEach(phrase -> owners.computeIfAbsent(phrase, key -> new HashSet<>())
                            .add(dossier.id()));
        }
        owners.forEach((phrase, ids) -> {
            List<String> words = List.of(phrase.split(" ", -1));
            byFirst.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(new Words(words, Set.copyOf(ids)));
        });
    }

    /** The dossier a text is mostly about, two of whose principals it names at least; null on a tie or when there is none. */
    String of(Reading reading, Mentions mentions) {
        Map<String, Integer> named = new HashMap<>();
        for (Mention mention : mentions.all()) {
            if (mention.party() != null) {
                named.merge(mention.party(), 1, Integer::sum);
            }
        }
        Map<String, Integer> weights = weigh(mentions.all(), reading.sentences());
        String best = null;
        int most = 0;
        for (Dossier dossier : dossiers.all()) {
            int weight = weights.getOrDefault(dossier.id(), 0);
            if (concerned(dossier, named) && weight >= most) {
                best = weight == most ? null : dossier.id();
                most = weight;
            }
        }
        return best;
    }

    private static boolean concerned(Dossier dossier, Map<String, Integer> named) {
        int mentions = 0;
        int parties = 0;
        for (String principal : dossier.principals()) {
            int count = named.getOrDefault(principal, 0);
            mentions += count;
            parties += count > 0 ? 1 : 0;
        }
        return parties >= 2 && mentions >= MENTIONS;
    }

    /** How much names and words speak for each dossier. */
    Map<String, Integer> weigh(List<Mention> mentions, List<Sentence> sentences) {
        Map<String, Integer> weights = new HashMap<>();
        for (Mention mention : mentions) {
            List<Dossier> shared = tables.getOrDefault(mention.party() == null ? "" : mention.party(), List.of());
            shared.forEach(dossier -> weights.merge(dossier.id(), WHOLE / shared.size(), Integer::sum));
            Set<String> homes = homes(mention, shared.isEmpty());
            homes.forEach(id -> weights.merge(id, WHOLE / homes.size(), Integer::sum));
        }
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                for (Words phrase : byFirst.getOrDefault(sentence.norm(i), List.of())) {
                    if (follow(sentence, i, phrase.words())) {
                        int weight = WORD / phrase.dossiers().size();
                        phrase.dossiers().forEach(id -> weights.merge(id, weight, Integer::sum));
                    }
                }
            }
        }
        return weights;
    }

    /** The dossiers that alone know the name, or the party where that is no principal anywhere. */
    private Set<String> homes(Mention mention, boolean byParty) {
        Set<String> homes = mention.place() == null ? dossiers.homes(mention.name()) : dossiers.homes(mention.place());
        return homes.isEmpty() && byParty && mention.party() != null ? dossiers.homes(mention.party()) : homes;
    }

    private static boolean follow(Sentence sentence, int at, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (at + i >= sentence.size() || !sentence.norm(at + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
