// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.query;

import java.util.List;
import parley.aggregate.event.Event;
import parley.aggregate.event.Evidence;
import parley.aggregate.event.Provenance;
import parley.aggregate.event.SaidAt;
import parley.aggregate.event.Span;

/**
 * A row as the folds see it, beside the record it was read from, which is what an answer shows. Immutable.
 *
 * @param avro the record
 * @param event the same as a domain record
 */
public record Sourced<A, E extends Event>(A avro, E event) implements Event {

    @Override
    public Provenance provenance() {
        return event.provenance();
    }

    @Override
    public Evidence evidence() {
        return event.evidence();
    }

    @Override
    public List<Span> also() {
        return event.also();
    }

    @Override
    public SaidAt saidAt() {
        return event.saidAt();
    }
}
