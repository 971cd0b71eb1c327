// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One predicted event with its evidence located in the text. */
record Prediction(JsonNode event, Set<String> tokens, List<Span> spans) {

    static Prediction of(JsonNode event, PlainText text) {
        String evidence = Field.text(event, "evidence");
        return new Prediction(event, PlainText.tokens(evidence), spans(event, evidence, text));
    }

    private static List<Span> spans(JsonNode event, String evidence, PlainText text) {
        JsonNode start = event.get("start");
        if (start != null && start.isIntegralNumber() && start.intValue() >= 0) {
            JsonNode end = event.get("end");
            boolean usable = end != null && end.isIntegralNumber() && end.intValue() >= start.intValue();
            int to = usable ? end.intValue() : start.intValue() + evidence.codePointCount(0, evidence.length());
            Span span = new Span(start.intValue(), to);
            if (evidence.isEmpty()
                    || PlainText.tokens(text.between(span.start(), span.end())).equals(PlainText.tokens(evidence))) {
                return List.of(span);
            }
        }
        return evidence.isEmpty() ? List.of() : text.locate(evidence);
    }

    /** Where its evidence stands, or null. */
    Span at() {
        return spans.isEmpty() ? null : spans.get(0);
    }

    /** How strongly the evidence matches a gold event's; 0 when it does not. */
    double overlap(GoldEvent gold) {
        double best = 0;
        for (GoldEvent.Region region : gold.regions()) {
            best = Math.max(best, bySpan(region));
            best = Math.max(best, byWords(region));
        }
        if (spans.isEmpty() && !tokens.isEmpty()) {
            for (Set<String> anchor : gold.anchorTokens()) {
                int shared = shared(anchor);
                double share = anchor.isEmpty() ? 0 : (double) shared / Math.min(tokens.size(), anchor.size());
                if (shared >= Math.min(3, anchor.size()) && share >= 0.6 && tokens.size() <= 60) {
                    best = Math.max(best, 0.98 * share);
                }
            }
        }
        return best;
    }

    private double bySpan(GoldEvent.Region region) {
        Span gold = region.span();
        Span sentence = region.sentence();
        double best = 0;
        for (Span mine : spans) {
            int length = mine.end() - mine.start();
            if (length == 0) {
                boolean inside = gold.start() <= mine.start() && mine.start() < gold.end();
                boolean near = sentence.start() <= mine.start() && mine.start() < sentence.end();
                best = Math.max(best, inside ? 1.0 : near ? 0.5 : 0);
            } else if (length <= Math.max(600, 3 * (sentence.end() - sentence.start()))) {
                int common = Math.min(mine.end(), gold.end()) - Math.max(mine.start(), gold.start());
                double share = (double) common / Math.min(length, gold.end() - gold.start());
                best = Math.max(best, share >= 0.3 ? share : 0);
            }
        }
        return best;
    }

    private double byWords(GoldEvent.Region region) {
        int shared = shared(region.tokens());
        if (tokens.isEmpty() || shared < Math.min(3, region.tokens().size())) {
            return 0;
        }
        double dice = 2.0 * shared / (tokens.size() + region.tokens().size());
        Span sentence = region.sentence();
        boolean near = spans.isEmpty() || spans.stream().anyMatch(sentence::touches);
        return dice >= 0.5 && near ? 0.99 * dice : 0;
    }

    private int shared(Set<String> others) {
        Set<String> shared = new HashSet<>(tokens);
        shared.retainAll(others);
        return shared.size();
    }
}
