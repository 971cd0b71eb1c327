// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import parley.extract.attribution.Source;
import parley.extract.attribution.Statement;
import parley.extract.text.Passage;

/**
 * A claim before its names are settled.
 *
 * @param statement where it comes from
 * @param source whose it is
 * @param unit the words that say it
 * @param evidence the words that show it
 * @param issue what it is about
 * @param weight how strongly the words speak for the issue
 * @param judgement what it does
 */
record Draft(
        Statement statement,
        Source source,
        Unit unit,
        Passage evidence,
        String issue,
        int weight,
        Judgement judgement) {}
