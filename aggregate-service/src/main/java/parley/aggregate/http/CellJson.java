// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import java.time.LocalDate;
import parley.aggregate.query.Positions;
import parley.events.Firmness;
import parley.events.Headline;
import parley.events.Position;
import parley.events.PositionBasis;
import parley.events.Rhetoric;
import parley.events.Stance;

/** A cell of the matrix as it is written; what each field means stands at the schema of Position. */
record CellJson(
        String party,
        String issue,
        Stance stance,
        Firmness firmness,
        PositionBasis basis,
        boolean confirmed,
        boolean mixed,
        String condition,
        LocalDate since,
        LocalDate lastStated,
        int evidenceCount,
        int independentSources,
        Long version,
        Rhetoric rhetoric,
        Headline headline) {

    static CellJson of(Positions.Cell cell, boolean headlines) {
        return of(cell.position(), cell.version(), headlines);
    }

    static CellJson of(Position position, Long version, boolean headlines) {
        return new CellJson(
                position.getParty(),
                position.getIssue(),
                position.getStance(),
                position.getFirmness(),
                position.getBasis(),
                position.getConfirmed(),
                position.getMixed(),
                position.getCondition(),
                position.getSince(),
                position.getLastStated(),
                position.getEvidenceCount(),
                position.getIndependentSources(),
                version,
                position.getRhetoric(),
                headlines ? position.getHeadline() : null);
    }
}
