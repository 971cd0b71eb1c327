// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import parley.extract.dossier.Dossiers;
import parley.extract.eval.Bootstrap;
import parley.extract.eval.Confusion;
import parley.extract.eval.DocScore;
import parley.extract.eval.EvalReport;
import parley.extract.eval.EventType;
import parley.extract.eval.Level;
import parley.extract.eval.QuoteSpeakers;
import parley.extract.eval.Worst;

/** All that is told of a scored set, whatever it is written into. Immutable. */
public record Findings(
        EvalReport report,
        DocScore total,
        Map<EventType, Map<Level, Bootstrap>> bootstraps,
        Confusion issues,
        Confusion stances,
        QuoteSpeakers quotes,
        List<Worst.Case> misses,
        List<Worst.Case> falseEvents) {

    /**
     * Works them out.
     *
     * @param dossiers by which speakers' aliases are known
     */
    public static Findings of(EvalReport report, Dossiers dossiers) {
        Map<EventType, Map<Level, Bootstrap>> bootstraps = new EnumMap<>(EventType.class);
        for (EventType type : EventType.values()) {
            Map<Level, Bootstrap> levels = new EnumMap<>(Level.class);
            for (Level level : Level.values()) {
                levels.put(level, Bootstrap.of(report.articles(), type, level));
            }
            bootstraps.put(type, levels);
        }
        return new Findings(
                report,
                report.total(),
                bootstraps,
                Confusion.of(report.articles(), "issue"),
                Confusion.of(report.articles(), "stance"),
                QuoteSpeakers.of(report, dossiers),
                Worst.misses(report),
                Worst.falseEvents(report));
    }
}
