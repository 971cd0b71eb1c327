// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.extract.attribution.Statement;
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
    /** How far a paragraph is looked around in, so that hostile text stays linear. */
    private static final int NEIGHBOURS = 20;

    private static final String NO_ISSUE = "OTHER";
    private static final Set<String> NO_SIDE = Set.of("ANALYST", "MEDIA");

    private final List<Dossier> dossiers;

    private final Dominance dominance;

    Negotiations(Dossiers dossiers) {
        this.dossiers = dossiers.all();
        dominance = new Dominance(dossiers);
    }

    /** The dossier the article is mostly about; null on a tie or when there is none. */
    String dominant(Reading reading, Mentions mentions) {
        return dominance.of(reading, mentions);
    }

    /** The negotiation of an event at a place: by the parties it names itself, then by those of its paragraph. */
    String of(Reading reading, Mentions mentions, Passage sentence, String party, Set<String> others, String dominant) {
        List<String> own = fitting(party, others);
        if (!own.isEmpty()) {
            return own.size() == 1 ? own.get(0) : settled(own, reading, mentions, sentence, dominant);
        }
        Set<String> around = new HashSet<>();
        for (Sentence each : paragraph(reading, sentence)) {
            mentions.within(each.start(), each.end()).forEach(mention -> around.add(mention.party()));
        }
        List<String> near = fitting(party, around);
        if (near.isEmpty() || near.contains(String.valueOf(dominant))) {
            return dominant;
        }
        // A paragraph that names them beside the article's own parties has not changed the subject.
        List<String> rivals = new ArrayList<>(near);
        if (dominant != null) {
            rivals.add(dominant);
        }
        return rivals.size() == 1 ? near.get(0) : strongest(rivals, reading, mentions, sentence, dominant);
    }

    /** The negotiation a statement speaks of, as far as its speaker and paragraph tell: whose words it uses. */
    String of(Reading reading, Mentions mentions, Statement statement, String dominant) {
        String party = statement.holder() == null
                ? statement.sources().get(0).party()
                : statement.holder().party();
        return of(reading, mentions, statement.sentence().passage(), party, Set.of(), dominant);
    }

    /** The dossiers at whose table both the party and one of the others sit. */
    private List<String> fitting(String party, Set<String> others) {
        if (party == null) {
            return List.of();
        }
        return dossiers.stream()
                .filter(dossier -> dossier.principals().contains(party)
                        && dossier.principals().stream().anyMatch(code -> !code.equals(party) && others.contains(code)))
                .map(Dossier::id)
                .toList();
    }

    /** Of several that fit the dominant one, else what the paragraph speaks of most. */
    private String settled(
            List<String> fitting, Reading reading, Mentions mentions, Passage sentence, String dominant) {
        return dominant != null && fitting.contains(dominant)
                ? dominant
                : strongest(fitting, reading, mentions, sentence, null);
    }

    /** What the names and words of a paragraph speak for most. */
    private String strongest(
            List<String> fitting, Reading reading, Mentions mentions, Passage sentence, String onATie) {
        List<Sentence> sentences = paragraph(reading, sentence);
        List<Mention> named = sentences.stream()
                .flatMap(each -> mentions.within(each.start(), each.end()).stream())
                .toList();
        Map<String, Integer> weights = dominance.weigh(named, sentences);
        String best = null;
        int most = 0;
        for (String id : fitting) {
            int weight = weights.getOrDefault(id, 0);
            if (weight >= most) {
                best = weight == most ? onATie : id;
                most = weight;
            }
        }
        return best;
    }

    private static List<Sentence> paragraph(Reading reading, Passage sentence) {
        Sentence at = reading.sentenceAt(sentence.start());
        if (at == null) {
            return List.of();
        }
        int from = Math.max(0, at.index() - NEIGHBOURS);
        int to = Math.min(reading.sentences().size(), at.index() + NEIGHBOURS);
        return reading.sentences().subList(from, to).stream()
                .filter(each -> each.paragraph() == at.paragraph())
                .toList();
    }

    /** The claim with its negotiation. */
    ClaimFound assign(Reading reading, Mentions mentions, ClaimFound claim, String dominant) {
        Set<String> others = claim.target() == null ? Set.of() : Set.of(claim.target());
        String found = of(reading, mentions, claim.sentence(), claim.party(), others, dominant);
        // A short report may name nobody else: a principal that takes a stance on one of its issues is enough.
        boolean alone = found == null && dominant == null && !claim.issue().equals(NO_ISSUE);
        return claim.in(alone && alone(mentions, claim.party()) ? only(claim.party()) : found);
    }

    private static boolean alone(Mentions mentions, String party) {
        return mentions.all().stream()
                .map(Mention::party)
                .allMatch(code -> code == null || code.equals(party) || NO_SIDE.contains(code));
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
        String party = contact.parties().get(0);
        for (String code : contact.parties()) {
            if (!fitting(code, others).isEmpty()) {
                party = code;
                break;
            }
        }
        // Those who meet or vote on one matter may sit at the table of another.
        return contact.in(of(reading, mentions, contact.sentence(), party, Set.of(), dominant));
    }
}
