// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.evaluation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import parley.extract.eval.Counts;
import parley.extract.eval.DocScore;
import parley.extract.eval.Level;
import parley.extract.eval.TypeScore;

/** A score as JSON: for each document and for ALL, by type and level; the last of them tells the findings too. */
public final class EvalJson {
    private EvalJson() {}

    /** The whole document. */
    public static ObjectNode of(Findings findings) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ObjectNode last = json;
        for (DocScore doc : findings.report().docs()) {
            last = doc(doc);
            json.set(doc.doc(), last);
        }
        if (findings.report().docs().size() > 1) {
            last = doc(findings.total());
            json.set("ALL", last);
        }
        FindingsJson.add(findings, last);
        return json;
    }

    private static ObjectNode doc(DocScore doc) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        doc.types().forEach((type, score) -> json.set(type.label(), type(score)));
        return json;
    }

    private static ObjectNode type(TypeScore score) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("core", score.core()).put("optional", score.optional()).put("predicted", score.predicted());
        ObjectNode levels = json.putObject("levels");
        for (Level level : Level.values()) {
            levels.set(level.label(), counts(score.levels().get(level)));
        }
        json.putArray("speaker").add(score.speakersRight()).add(score.speakers());
        score.missed().forEach(json.putArray("missed")::add);
        score.belowFull().forEach(json.putArray("below_full")::add);
        score.spurious().forEach(json.putArray("spurious")::add);
        return json;
    }

    private static ObjectNode counts(Counts counts) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("tp", counts.tp())
                .put("fp", counts.fp())
                .put("fn", counts.fn())
                .put("neutral", counts.neutral());
        json.put("precision", number(counts.precision()));
        json.put("recall", number(counts.recall()));
        return json.put("f1", number(counts.f1()));
    }

    // JSON has no word for a share of nothing.
    static Double number(double share) {
        return Double.isNaN(share) ? null : Double.valueOf(share);
    }
}
