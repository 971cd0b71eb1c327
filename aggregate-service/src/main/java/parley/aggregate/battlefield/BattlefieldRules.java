// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.battlefield;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.aggregate.event.Event;

/** Gathers what each side and each observer says of a place. The order of the reports changes nothing. Thread-safe. */
public final class BattlefieldRules {
    private BattlefieldRules() {}

    /**
     * The reports of a place by voice, or empty when there are none.
     *
     * @param effective the place's reports that hold, each once
     * @param asOf only what had happened by the end of that day, UTC; null for everything
     */
    public static Optional<PlaceReports> fold(PlaceKey key, Collection<BattlefieldReport> effective, LocalDate asOf) {
        List<BattlefieldReport> newestFirst = effective.stream()
                .filter(report -> asOf == null || !report.date().isAfter(asOf))
                .sorted(Event.BY_DATE.reversed())
                .toList();
        if (newestFirst.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<BattlefieldReport>> byVoucher = new LinkedHashMap<>();
        for (BattlefieldReport report : newestFirst) {
            byVoucher
                    .computeIfAbsent(report.voucher(), party -> new ArrayList<>())
                    .add(report);
        }
        List<PlaceReports.Voice> voices = byVoucher.entrySet().stream()
                .map(entry -> new PlaceReports.Voice(
                        entry.getKey(), entry.getValue().get(0).observed(), entry.getValue()))
                .sorted(Comparator.comparing(PlaceReports.Voice::observer))
                .toList();
        return Optional.of(new PlaceReports(key, newestFirst.get(0).place(), voices));
    }
}
