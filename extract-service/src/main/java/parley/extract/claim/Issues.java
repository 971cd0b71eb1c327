// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.events.Stance;
import parley.extract.dossier.Dossier;
import parley.extract.dossier.Dossiers;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Decides what a stretch of words is about, by weighted words and where they stand. Immutable. */
final class Issues {
    /** Issues that are mostly the setting when somebody demands, refuses or offers something. */
    private static final Set<String> BACKGROUND = Set.of("PROCESS", "MILITARY_SITUATION", "ESCALATION");

    private static final Set<String> COMPLEMENT =
            Set.of("for", "of", "on", "to", "about", "that", "over", "under", "in");
    private static final double ATTRIBUTE = 0.7;
    private static final double HOLDER = 0.4;
    /** What the stance is put on right away is no mere setting. */
    private static final int HEAD = -1;

    private static final double CLEAR = 0.45;
    private static final int COMPLEMENT_REACH = 9;

    /** An issue and how strongly the words speak for it: 1 a hint, 5 beyond doubt. */
    record Decision(String issue, int weight) {}

    private final Map<String, Vocabulary> byDossier = new HashMap<>();
    private final Vocabulary any;

    Issues(Dossiers dossiers) {
        IssueWords common = new IssueWords();
        for (Dossier dossier : dossiers.all()) {
            byDossier.put(dossier.id(), new Vocabulary(dossier.issues(), common));
        }
        any = new Vocabulary(Map.of(), common);
    }

    /** The words of a negotiation, or those of any negotiation if null. */
    Vocabulary of(String negotiation) {
        return byDossier.getOrDefault(String.valueOf(negotiation), any);
    }

    /** The issue that the words between two tokens speak for most, in the light of the stance; null when for none. */
    static Decision decide(Vocabulary vocabulary, Sentence s, int from, int to, Stance stance, Positions positions) {
        List<Hit> hits = vocabulary.in(s, from, to);
        Map<String, double[]> sums = new LinkedHashMap<>();
        for (int k = 0; k < hits.size(); k++) {
            Hit hit = hits.get(k);
            double place = positions == null ? 1 : place(positions, hit);
            double weight = hit.weight() * place * standing(vocabulary, s, hits, k);
            double[] sum = sums.computeIfAbsent(hit.issue(), issue -> new double[4]);
            boolean head = positions != null && positions.head(hit.from());
            sum[3] = head ? 1 : sum[3];
            if (weight > sum[0]) {
                sum[0] = weight;
                sum[2] = place < CLEAR ? Math.max(1, Math.round(weight)) : hit.weight();
            }
            sum[1] += weight;
        }
        Decision best = null;
        double top = 0;
        for (Map.Entry<String, double[]> entry : sums.entrySet()) {
            double[] sum = entry.getValue();
            double score = 8 * sum[0]
                    + Math.min(7, sum[1])
                    + Math.max(bonus(entry.getKey(), stance), sum[3] > 0 ? HEAD : -100);
            if (best == null || score > top) {
                best = new Decision(entry.getKey(), (int) sum[2]);
                top = score;
            }
        }
        return best;
    }

    private static double place(Positions positions, Hit hit) {
        double best = 0;
        for (int i = hit.from(); i < hit.to(); i++) {
            best = Math.max(best, positions.at(i));
        }
        return best;
    }

    // "NATO countries" are countries, "a plan for a truce" is about the truce.
    private static double standing(Vocabulary vocabulary, Sentence s, List<Hit> hits, int k) {
        Hit hit = hits.get(k);
        boolean noun = s.tag(hit.to() - 1).nominal() || s.tag(hit.to() - 1) == Tag.ADJ;
        boolean attribute = noun
                && s.tag(hit.to()).nominal()
                && !s.token(hit.to()).capital()
                && !vocabulary.container(s.norm(hit.to()));
        double factor = attribute ? ATTRIBUTE : 1;
        boolean holder = hit.to() - hit.from() <= 2 && vocabulary.container(s.norm(hit.to() - 1));
        return holder && filled(s, hits, hit) ? factor * HOLDER : factor;
    }

    /** Whether what stands at a token tells what the noun before it holds. */
    static boolean opensComplement(Sentence s, int i) {
        return COMPLEMENT.contains(s.norm(i));
    }

    private static boolean filled(Sentence s, List<Hit> hits, Hit holder) {
        for (Hit other : hits) {
            if (other.issue().equals(holder.issue()) || other.issue().equals("PROCESS")) {
                continue;
            }
            boolean before =
                    other.to() == holder.from() && s.tag(other.to() - 1).nominal();
            boolean after = other.from() > holder.to()
                    && other.from() - holder.to() < COMPLEMENT_REACH
                    && COMPLEMENT.contains(s.norm(holder.to()))
                    && !broken(s, holder.to(), other.from());
            if ((before || after) && other.weight() >= 3) {
                return true;
            }
        }
        return false;
    }

    private static boolean broken(Sentence s, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (s.norm(i).equals(",") || s.norm(i).equals("\"") || s.norm(i).startsWith("who")) {
                return true;
            }
        }
        return false;
    }

    /** Whether an issue is mostly the setting when somebody takes that stance. */
    static boolean background(String issue, Stance stance) {
        return bonus(issue, stance) <= -20 && !issue.equals("PROCESS");
    }

    private static int bonus(String issue, Stance stance) {
        return switch (stance) {
            case CONDITION -> BACKGROUND.contains(issue) || issue.equals("PEACE_PLAN") ? -20 : 0;
            case DEMAND, REJECT, ACCEPT, OFFER -> BACKGROUND.contains(issue) ? -20 : 0;
            case THREATEN -> issue.equals("ESCALATION") ? 20 : 0;
            case UNDECIDED -> issue.equals("MILITARY_SITUATION") ? -20 : issue.equals("PROCESS") ? -6 : 0;
            case ACCUSE -> issue.equals("PROCESS") ? -6 : issue.equals("ESCALATION") ? 2 : 0;
            case ASSERT -> issue.equals("PROCESS") ? -6 : issue.equals("ESCALATION") ? -2 : 0;
        };
    }
}
