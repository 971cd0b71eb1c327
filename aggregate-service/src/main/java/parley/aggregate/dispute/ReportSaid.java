// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.dispute;

import java.time.LocalDate;
import parley.aggregate.battlefield.BattlefieldReport;
import parley.events.BattlefieldStanding;

/** What reports have in common that one party or observer vouches for alike on one day. Immutable. */
record ReportSaid(LocalDate day, BattlefieldStanding standing, String party, boolean observed) implements Saying {
    static ReportSaid of(BattlefieldReport report) {
        return new ReportSaid(report.date(), report.standing(), report.voucher(), report.observed());
    }

    @Override
    public String holds() {
        return standing.name();
    }
}
