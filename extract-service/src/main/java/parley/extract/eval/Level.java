// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** How far a prediction agrees with gold; each level includes the ones before. */
public enum Level {
    /** Right type and evidence. */
    FOUND,
    /** Also the party, actor or parties. */
    ACTOR,
    /** Also issue and stance; action, place and standing; or standing and date. */
    FULL;

    /** The name in tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Level of(EventType type, JsonNode predicted, JsonNode gold) {
        return switch (type) {
            case CLAIM -> claim(predicted, gold);
            case BATTLEFIELD -> battlefield(predicted, gold);
            case CONTACT -> contact(predicted, gold);
        };
    }

    private static Level claim(JsonNode predicted, JsonNode gold) {
        if (!Field.sameParty(Field.text(predicted, "party"), gold, "party")) {
            return FOUND;
        }
        return Field.same(predicted, gold, "issue") && Field.same(predicted, gold, "stance") ? FULL : ACTOR;
    }

    private static Level battlefield(JsonNode predicted, JsonNode gold) {
        String actor = Field.text(predicted, "actor");
        if (!Field.sameParty(actor.isEmpty() ? Field.text(predicted, "party") : actor, gold, "actor")) {
            return FOUND;
        }
        boolean full = Field.same(predicted, gold, "action")
                && Field.same(predicted, gold, "status")
                && PlaceName.same(predicted, gold);
        return full ? FULL : ACTOR;
    }

    private static Level contact(JsonNode predicted, JsonNode gold) {
        if (!Field.sameParties(predicted, gold)) {
            return FOUND;
        }
        return Field.same(predicted, gold, "status") && Field.sameDate(predicted, gold) ? FULL : ACTOR;
    }
}
