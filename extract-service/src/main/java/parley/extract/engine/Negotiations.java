// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.extract.battlefield.BattlefieldFound;
import parley.extract.claim.ClaimFound;
import parley.extract.contact.ContactFound;
import parley.extract.dossier.Dossier;
import parley.extract.dossier.Dossiers;
import parley.extract.name.Mention;
import parley.extract.name.Mentions;
import parley.extract.text.Passage;
import parley.extract.text.Reading;
import parley.extract.text.Sentence;

/**
 * Which negotiation an event belongs to: the one whose principals include its party and its counterpart or another principal
 * of the paragraph; else the one the article is mostly about; on a tie none. Thread-safe.
 */
final class Negotiations {
    /** Fewer mentions of principals are a chance: a footballer's passport, a club's owner. */
    private static final int MENTIONS = 3;

    /** How far a paragraph is looked around in, so that hostile text stays linear. */
    private static final int NEIGHBOURS = 20;

    private static final String NO_ISSUE = "OTHER";

    private final List<Dossier> dossiers;

    Negotiations(Dossiers dossiers) {
        this.dossiers = dossiers.all();
    }

    /** The dossier whose principals the article names most, two of them at least; null on a tie or when there is none. */
    String dominant(Mentions mentions) {
        Map<String, Integer> counts = new HashMap<>();
        for (Mention mention : mentions.all()) {
            if (mention.party() != null) {
                counts.merge(mention.party(), 1, Integer::sum);
            }
        }
        String best = null;
        int most = 0;
        for (Dossier dossier : dossiers) {
            int score = 0;
            int named = 0;
            for (String principal : dossier.principals()) {
                int count = counts.getOrDefault(principal, 0);
                score += count;
                named += count > 0 ? 1 : 0;
            }
            if (named >= 2 && score >= MENTIONS && score >= most) {
                best = score == most ? null : dossier.id();
                most = score;
            }
        }
        return best;
    }

    /** The negotiation of an event at a place, by the parties it names. */
    String of(Reading reading, Mentions mentions, Passage sentence, String party, Set<String> others, String dominant) {
        Set<String> around = new HashSet<>(others);
        Sentence at = reading.sentenceAt(sentence.start());
        int from = at == null ? 0 : Math.max(0, at.index() - NEIGHBOURS);
        int to = at == null ? 0 : Math.min(reading.sentences().size(), at.index() + NEIGHBOURS);
        for (Sentence each : reading.sentences().subList(from, to)) {
            if (each.paragraph() == at.paragraph()) {
                mentions.within(each.start(), each.end()).forEach(mention -> around.add(mention.party()));
            }
        }
        around.remove(party);
        String found = null;
        for (Dossier dossier : dossiers) {
            boolean fits = dossier.principals().contains(party)
                    && dossier.principals().stream().anyMatch(around::contains);
            if (fits && (found == null || dossier.id().equals(dominant))) {
                found = dossier.id();
            } else if (fits && !found.equals(dominant)) {
                return dominant;
            }
        }
        return found == null ? dominant : found;
    }

    /** The claim with its negotiation. */
    ClaimFound assign(Reading reading, Mentions mentions, ClaimFound claim, String dominant) {
        Set<String> others = claim.target() == null ? Set.of() : Set.of(claim.target());
        String found = of(reading, mentions, claim.sentence(), claim.party(), others, dominant);
        // A short report may name nobody else: a principal that takes a stance on one of its issues is enough.
        boolean alone = found == null && dominant == null && !claim.issue().equals(NO_ISSUE);
        return claim.in(alone ? only(claim.party()) : found);
    }

    /** The one dossier of which the party is a principal, or null when there are none or several. */
    private String only(String party) {
        List<String> fitting = dossiers.stream()
                .filter(dossier -> dossier.principals().contains(party))
                .map(Dossier::id)
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    /** The report with its negotiation. */
    BattlefieldFound assign(Reading reading, Mentions mentions, BattlefieldFound report, String dominant) {
        Set<String> others = report.opponent() == null ? Set.of() : Set.of(report.opponent());
        return report.in(of(reading, mentions, report.sentence(), report.actor(), others, dominant));
    }

    /** The contact with its negotiation. */
    ContactFound assign(Reading reading, Mentions mentions, ContactFound contact, String dominant) {
        if (contact.parties().isEmpty()) {
            return contact.in(dominant);
        }
        Set<String> others = new HashSet<>(contact.parties());
        String party = dossiers.stream()
                .flatMap(dossier -> dossier.principals().stream())
                .filter(others::contains)
                .findFirst()
                .orElse(contact.parties().get(0));
        return contact.in(of(reading, mentions, contact.sentence(), party, others, dominant));
    }
}
