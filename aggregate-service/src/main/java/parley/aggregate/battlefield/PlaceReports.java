// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.battlefield;

import java.util.List;
import parley.aggregate.event.Place;

/**
 * What is said of a place, voice by voice. Immutable.
 *
 * @param place the place as the newest report has it; null under the key of reports without a place
 * @param voices the sides, then the observers, each in the order of its newest report
 */
public record PlaceReports(PlaceKey key, Place place, List<Voice> voices) {
    public PlaceReports {
        voices = List.copyOf(voices);
    }

    /** What one party or kind of observer says, newest first. Immutable. */
    public record Voice(String party, boolean observer, List<BattlefieldReport> reports) {
        public Voice {
            reports = List.copyOf(reports);
        }
    }
}
