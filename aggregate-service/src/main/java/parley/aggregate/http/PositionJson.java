// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import parley.events.Claim;

/** One position as it is written, with the claims behind it. */
record PositionJson(
        String negotiation,
        String asOf,
        String knownAt,
        @JsonUnwrapped CellJson cell,
        List<Claim> evidence,
        List<Claim> ascribed) {}
