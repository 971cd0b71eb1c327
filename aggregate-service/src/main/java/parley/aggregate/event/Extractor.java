// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.event;

/** The program that read the article; a higher version supersedes a lower one. Immutable. */
public record Extractor(String name, int version) {}
