// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.dossier;

import java.util.Optional;
import java.util.Set;

/** The names of issues: those all negotiations share, and others that a dossier brings along. */
final class IssueNames {

    static final Set<String> SHARED = Set.of(
            "TERRITORY",
            "RECOGNITION",
            "FORCE_LIMITS",
            "SECURITY_GUARANTEES",
            "NATO_MEMBERSHIP",
            "CEASEFIRE",
            "FROZEN_ASSETS",
            "SANCTIONS",
            "ECONOMIC_COOPERATION",
            "TRADE",
            "PEACE_PLAN",
            "PROCESS",
            "MILITARY_AID",
            "HUMANITARIAN",
            "ESCALATION",
            "MILITARY_SITUATION",
            "GOVERNANCE",
            "NUCLEAR_PROGRAMME",
            "HOSTAGES",
            "OTHER");

    private IssueNames() {}

    /** Reports a name that is none, or so much like a shared one that it must be a slip. */
    static void check(String issue, YamlField field) {
        Optional<String> near = Nearest.of(issue, SHARED);
        if (!issue.matches("[A-Z][A-Z0-9_]{0,39}")) {
            field.report(
                    "an issue is written in capitals and underscores, such as FORCE_LIMITS; found '" + issue + "'");
        } else if (!SHARED.contains(issue) && near.isPresent()) {
            field.report("unknown issue '" + issue + "'; did you mean '" + near.get()
                    + "'? An issue of this negotiation alone needs a name that is less like it");
        }
    }
}
