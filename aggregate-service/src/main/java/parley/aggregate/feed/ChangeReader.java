// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.feed;

import java.io.IOException;
import parley.events.PositionChange;

/** The far end of a delivery. Called by one thread at a time; an IOException ends the delivery. */
public interface ChangeReader {

    /** The place the delivery starts from, before anything else. */
    void begin(OffsetVector id) throws IOException;

    /** One change and the place to resume from after it. */
    void change(OffsetVector id, PositionChange change) throws IOException;

    /** Nothing happened for a while; everything up to the place has been delivered. */
    void heartbeat(OffsetVector id) throws IOException;

    /** The delivery is over; nothing follows. */
    void end(String reason);
}
