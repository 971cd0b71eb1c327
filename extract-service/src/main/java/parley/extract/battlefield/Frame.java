// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.List;
import java.util.Set;
import parley.events.BattlefieldAction;

/**
 * A verb or noun with the slots it needs, so that "strike a deal" or "advance the talks" tells no fighting.
 *
 * @param agents what acts; empty where anything may
 * @param told whether the agent must be named somewhere in the sentence also in the passive: "were killed in shelling"
 * @param patients what is acted upon, one of them at least; for a noun, what stands beside it
 * @param rest words after the first
 * @param byOther whether the other side did it: the fall of a town
 */
record Frame(
        BattlefieldAction action,
        Set<Kind> agents,
        boolean told,
        Set<Kind> patients,
        List<String> rest,
        boolean byOther) {
    Frame {
        agents = Set.copyOf(agents);
        patients = Set.copyOf(patients);
        rest = List.copyOf(rest);
    }
}
