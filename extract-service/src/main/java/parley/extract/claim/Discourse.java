// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import parley.events.Stance;
import parley.extract.attribution.Statement;
import parley.extract.text.Reading;
import parley.extract.text.Sentence;

/** What the article was about just before, and mostly; one per article. */
final class Discourse {
    private static final int NEAR = 3;
    private static final int CLEAR = 4;
    /** An article tells first what it is about. */
    private static final int LEAD = 4;

    private static final int FIRST = 3;
    private static final double MOSTLY = 0.4;
    private static final Set<Stance> RHETORIC = Set.of(Stance.ASSERT, Stance.UNDECIDED);
    /** What "the deal" can be short for. */
    private static final Set<String> DEALS = Set.of("TRADE", "CEASEFIRE", "NUCLEAR_PROGRAMME");

    /** What a dispute about trade only borrows its words from. */
    private static final Set<String> BORROWED = Set.of(
            "ECONOMIC_COOPERATION",
            "PEACE_PLAN",
            "GOVERNANCE",
            "MILITARY_SITUATION",
            "TERRITORY",
            "SECURITY_GUARANTEES");

    private final boolean negotiation;
    private final Map<Integer, String> bySentence = new HashMap<>();
    private final String topic;
    private final String deal;
    private String issue;
    private Sentence sentence;

    /** In an article about a negotiation a stance whose issue cannot be told is kept under OTHER; elsewhere dropped. */
    Discourse(Reading reading, Vocabulary vocabulary, boolean negotiation) {
        this.negotiation = negotiation;
        Map<String, Integer> sums = new LinkedHashMap<>();
        int all = 0;
        for (Sentence each : reading.sentences()) {
            Hit strongest = null;
            for (Hit hit : vocabulary.in(each, 0, each.size())) {
                boolean counts = hit.weight() >= CLEAR && !hit.issue().equals("PROCESS");
                if (counts) {
                    int weight = hit.weight() * (each.index() < LEAD ? FIRST : 1);
                    sums.merge(hit.issue(), weight, Integer::sum);
                    all += weight;
                    strongest = strongest == null || hit.weight() > strongest.weight() ? hit : strongest;
                }
            }
            if (strongest != null) {
                bySentence.put(each.index(), strongest.issue());
            }
        }
        String most = null;
        for (Map.Entry<String, Integer> entry : sums.entrySet()) {
            most = most == null || entry.getValue() > sums.get(most) ? entry.getKey() : most;
        }
        String deal = "PEACE_PLAN";
        for (String each : DEALS) {
            deal = sums.getOrDefault(each, 0) > sums.getOrDefault(deal, 0) ? each : deal;
        }
        this.deal = deal;
        topic = most != null && sums.get(most) >= MOSTLY * all ? most : null;
    }

    /** What the article is mostly about, as a faint decision; null outside of negotiations. */
    Issues.Decision topic() {
        return topic == null || !negotiation ? null : new Issues.Decision(topic, 0);
    }

    boolean negotiation() {
        return negotiation;
    }

    void note(Draft draft) {
        if (!draft.issue().equals("OTHER")) {
            issue = draft.issue();
            sentence = draft.statement().sentence();
        }
    }

    /** What a bare "deal" or "agreement" is about: mostly what the article is about. */
    Issues.Decision deal(Issues.Decision decision) {
        boolean bare = decision != null && decision.issue().equals("PEACE_PLAN") && decision.weight() < CLEAR;
        return bare ? new Issues.Decision(deal, decision.weight()) : decision;
    }

    /** The issue in the light of the article: what is threatened in a dispute about trade is trade. */
    Issues.Decision settled(Issues.Decision decision) {
        boolean borrowed = decision != null
                && (decision.issue().equals("ESCALATION")
                        || (BORROWED.contains(decision.issue()) && decision.weight() <= CLEAR));
        return borrowed && "TRADE".equals(topic) ? new Issues.Decision(topic, decision.weight()) : decision;
    }

    /** The issue spoken of just before, else OTHER for a stance in an article about a negotiation; else null. */
    Issues.Decision issue(Statement statement, Stance stance) {
        Issues.Decision before = before(statement);
        if (before != null || !negotiation) {
            return before;
        }
        if (topic != null) {
            return new Issues.Decision(topic, 0);
        }
        return RHETORIC.contains(stance) ? null : new Issues.Decision("OTHER", 1);
    }

    /** The issue spoken of just before: in a claim, else in any sentence; or null. */
    Issues.Decision before(Statement statement) {
        Sentence here = statement.sentence();
        if (sentence != null) {
            int distance = here.index() - sentence.index();
            boolean paragraph = here.paragraph() == sentence.paragraph();
            if (distance <= (paragraph ? NEAR : 1)) {
                return new Issues.Decision(issue, 1);
            }
        }
        String near = bySentence.get(here.index() - 1);
        return near == null ? null : new Issues.Decision(near, 0);
    }
}
