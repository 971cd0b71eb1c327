// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Picks what deserves a look first. */
public final class Worst {

    /**
     * An event and its article.
     *
     * @param blank whether no event of any type was found where it stands
     */
    public record Case(ScoredArticle article, Outcome outcome, boolean blank) {}

    private record Ranked(Case found, int place) {}

    private Worst() {}

    /** Core gold events not found: first those in whose place nothing at all was found; articles take turns. */
    public static List<Case> misses(EvalReport report) {
        return ranked(
                report,
                Outcome::missedCore,
                Comparator.comparing((Ranked ranked) -> !ranked.found().blank()).thenComparingInt(Ranked::place));
    }

    /** Found events that the gold does not know: the surest first. */
    public static List<Case> falseEvents(EvalReport report) {
        return ranked(report, Outcome::falseEvent, Comparator.comparingDouble(ranked -> -ranked.found()
                .outcome()
                .confidence()));
    }

    private static List<Case> ranked(EvalReport report, Predicate<Outcome> chosen, Comparator<Ranked> order) {
        List<Ranked> all = new ArrayList<>();
        for (ScoredArticle article : report.articles()) {
            List<Outcome> outcomes = article.outcomes().stream().filter(chosen).toList();
            for (int i = 0; i < outcomes.size(); i++) {
                all.add(new Ranked(new Case(article, outcomes.get(i), blank(article, outcomes.get(i))), i));
            }
        }
        return all.stream().sorted(order).map(Ranked::found).toList();
    }

    private static boolean blank(ScoredArticle article, Outcome outcome) {
        return outcome.goldAt() != null
                && article.outcomes().stream()
                        .noneMatch(other -> other.predictedAt() != null
                                && other.predictedAt().touches(outcome.goldAt()));
    }
}
