// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.api;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A report that the broker has acknowledged. Immutable.
 *
 * @param answer ingest's answer as it came
 */
public record Accepted(String id, String revision, JsonNode answer) {}
