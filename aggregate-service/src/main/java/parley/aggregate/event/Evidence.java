// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.event;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * The words in an article that an event rests on. Immutable.
 *
 * @param publisher the outlet, or null when unknown
 * @param url where it was published, or null
 * @param publishedAt when it was published, or null
 */
public record Evidence(Span span, String publisher, String url, Instant publishedAt) {
    public Evidence {
        requireNonNull(span, "span");
    }
}
