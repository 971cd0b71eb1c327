// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/**
 * What became of an event: gold and predicted where both match, gold alone where it was missed, predicted alone where
 * nothing in the gold matches it. Immutable as long as nobody changes the JSON.
 *
 * @param gold the gold event, or null
 * @param predicted the event the engine found, or null
 * @param level how far both agree, or null without both
 * @param forgiven levels at which a prediction without gold counts neither way, because it repeats a matched one
 * @param goldAt where the gold's anchor stands, or null
 * @param predictedAt where the prediction's evidence stands, or null
 */
public record Outcome(
        EventType type,
        JsonNode gold,
        JsonNode predicted,
        Level level,
        Set<Level> forgiven,
        Span goldAt,
        Span predictedAt) {

    public Outcome {
        forgiven = Set.copyOf(forgiven);
    }

    static Outcome matched(EventType type, GoldEvent gold, Prediction predicted, Level level) {
        return new Outcome(type, gold.event(), predicted.event(), level, Set.of(), gold.at(), predicted.at());
    }

    static Outcome missed(EventType type, GoldEvent gold) {
        return new Outcome(type, gold.event(), null, null, Set.of(), gold.at(), null);
    }

    static Outcome unmatched(EventType type, Prediction predicted, Set<Level> forgiven) {
        return new Outcome(type, null, predicted.event(), null, forgiven, null, predicted.at());
    }

    /** What it adds to the counts at a level. */
    public Counts counts(Level atLeast) {
        if (gold == null) {
            return forgiven.contains(atLeast) ? new Counts(0, 0, 0, 1) : new Counts(0, 1, 0, 0);
        }
        if (!core()) {
            return predicted == null ? Counts.NONE : new Counts(0, 0, 0, 1);
        }
        if (predicted == null) {
            return new Counts(0, 0, 1, 0);
        }
        return level.compareTo(atLeast) >= 0 ? new Counts(1, 0, 0, 0) : new Counts(0, 1, 1, 0);
    }

    /** Whether the gold demands that it be found. */
    public boolean core() {
        return gold != null && gold.path("importance").asText().equals("core");
    }

    /** Whether it had to be found and was not. */
    public boolean missedCore() {
        return core() && predicted == null;
    }

    /** Whether it was found without being in the gold, not even as a repetition. */
    public boolean falseEvent() {
        return gold == null && !forgiven.contains(Level.FOUND);
    }

    /** The gold's id; empty without gold. */
    public String id() {
        return gold == null ? "" : gold.path("id").asText();
    }

    /** The gold's anchor, else the predicted evidence. */
    public String text() {
        return gold == null
                ? Field.text(predicted, "evidence")
                : gold.path("anchor").asText();
    }

    /** How sure the engine is, 0 to 1; 0 where nothing is predicted. */
    public double confidence() {
        return predicted == null ? 0 : predicted.path("confidence").asDouble();
    }

    boolean matchedAt(Level atLeast) {
        return level != null && level.compareTo(atLeast) >= 0;
    }

    boolean saysWho() {
        return matchedAt(Level.ACTOR) && !Field.text(predicted, "speaker").isEmpty();
    }

    boolean sharesSpeaker() {
        Set<String> words = PlainText.tokens(Field.text(predicted, "speaker"));
        words.retainAll(PlainText.tokens(Field.text(gold, "speaker")));
        return !words.isEmpty();
    }

    String beginning() {
        String text = Field.text(predicted, "evidence");
        String shown = text.isEmpty() ? predicted.path("start").asText("None") : text;
        int length = shown.codePointCount(0, shown.length());
        return shown.substring(0, shown.offsetByCodePoints(0, Math.min(90, length)));
    }
}
