// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import parley.extract.eval.Bootstrap;
import parley.extract.eval.Confusion;
import parley.extract.eval.Counts;
import parley.extract.eval.EventType;
import parley.extract.eval.Interval;
import parley.extract.eval.QuoteSpeakers;
import parley.extract.eval.Worst;

/** Adds to the scores of a set what else was found out about it. */
final class FindingsJson {
    private FindingsJson() {}

    /** The set's scores have an object for each type. */
    static void add(Findings findings, ObjectNode scores) {
        findings.bootstraps()
                .forEach((type, levels) -> levels.forEach(
                        (level, bootstrap) -> intervals(bootstrap, object(scores, type, "levels", level.label()))));
        ObjectNode claims = object(scores, EventType.CLAIM);
        ObjectNode confusion = claims.putObject("confusion");
        confusion(findings.issues(), confusion.putObject("issue"));
        confusion(findings.stances(), confusion.putObject("stance"));
        QuoteSpeakers quotes = findings.quotes();
        claims.putObject("direct_quotes")
                .put("gold", quotes.all())
                .put("found", quotes.found())
                .put("right_speaker", quotes.right())
                .put("share", EvalJson.number(quotes.share()));
        for (EventType type : EventType.values()) {
            cases(type, findings.misses(), object(scores, type).putArray("worst_misses"));
            cases(type, findings.falseEvents(), object(scores, type).putArray("false_events"));
        }
    }

    private static ObjectNode object(ObjectNode scores, EventType type, String... path) {
        ObjectNode object = (ObjectNode) scores.get(type.label());
        for (String name : path) {
            object = (ObjectNode) object.get(name);
        }
        return object;
    }

    private static void intervals(Bootstrap bootstrap, ObjectNode level) {
        interval(bootstrap.interval(Counts::precision), level.putArray("precision_95"));
        interval(bootstrap.interval(Counts::recall), level.putArray("recall_95"));
        interval(bootstrap.interval(Counts::f1), level.putArray("f1_95"));
    }

    private static void interval(Interval interval, ArrayNode bounds) {
        bounds.add(EvalJson.number(interval.low())).add(EvalJson.number(interval.high()));
    }

    private static void confusion(Confusion confusion, ObjectNode rows) {
        confusion.cells().forEach((gold, row) -> row.forEach(rows.putObject(gold)::put));
    }

    private static void cases(EventType type, List<Worst.Case> cases, ArrayNode list) {
        for (Worst.Case found : cases) {
            if (found.outcome().type() == type) {
                ObjectNode item = list.addObject().put("doc", found.article().doc());
                item.set(
                        "event",
                        found.outcome().gold() == null
                                ? found.outcome().predicted()
                                : found.outcome().gold());
            }
        }
    }
}
