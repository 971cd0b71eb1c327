// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.correction;

import java.time.Instant;
import parley.events.Extractor;

/**
 * Where a row comes from.
 *
 * @param partition partition of the article record
 * @param offset offset of the article record
 * @param revision revision of the article
 * @param recordedAt log timestamp, never before that of an earlier record of the article
 * @param extractor the program that read the article
 */
public record Provenance(int partition, long offset, String revision, Instant recordedAt, Extractor extractor) {}
