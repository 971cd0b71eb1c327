// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.query;

import java.util.Objects;
import java.util.function.Function;

/**
 * What a query came to: a value, the certainty that there is none, or that it cannot be known now. Immutable if its
 * value is.
 *
 * @param <T> what was asked for
 */
public sealed interface QueryOutcome<T> {

    /** The value, as its owner has it. */
    record Found<T>(T value, Served served) implements QueryOutcome<T> {
        public Found {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(served, "served");
        }
    }

    /** An up-to-date owner says that there is none. */
    record Absent<T>(Served served) implements QueryOutcome<T> {
        public Absent {
            Objects.requireNonNull(served, "served");
        }
    }

    /** Nobody who could know answered: neither "there is one" nor "there is none". */
    record Unavailable<T>(Reason reason, String detail) implements QueryOutcome<T> {
        public Unavailable {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(detail, "detail");
        }
    }

    /** Why a query could not be answered. */
    enum Reason {
        /** The streams have not started yet. */
        NOT_STARTED,
        /** Partitions are moving between instances. */
        REBALANCING,
        /** The stores are being rebuilt from their change logs. */
        RESTORING,
        /** The streams have stopped or failed. */
        STOPPED,
        /** The store itself failed. */
        STORE_FAILURE
    }

    /** One answer for each of the three outcomes. */
    default <R> R match(
            Function<Found<T>, R> found, Function<Absent<T>, R> absent, Function<Unavailable<T>, R> unavailable) {
        if (this instanceof Found<T> f) {
            return found.apply(f);
        }
        if (this instanceof Absent<T> a) {
            return absent.apply(a);
        }
        return unavailable.apply((Unavailable<T>) this);
    }

    /** The same outcome with the value, if any, replaced. */
    default <R> QueryOutcome<R> map(Function<? super T, ? extends R> change) {
        return match(
                f -> new Found<>(change.apply(f.value()), f.served()),
                a -> new Absent<>(a.served()),
                u -> new Unavailable<>(u.reason(), u.detail()));
    }

    /** Goes on with another query where this one found something; what is absent or unavailable stays so. */
    default <R> QueryOutcome<R> then(Function<Found<T>, QueryOutcome<R>> next) {
        return match(next, a -> new Absent<>(a.served()), u -> new Unavailable<>(u.reason(), u.detail()));
    }
}
