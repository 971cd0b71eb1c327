// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.ArrayList;
import java.util.List;
import parley.events.BattlefieldStanding;
import parley.extract.clause.Clause;
import parley.extract.name.Mention;
import parley.extract.text.Passage;

/** Finds denials that point back to a claim: "..., which Kyiv refuted", "Kyiv denied the claim". */
final class Denials {
    private static final int SENTENCES_BACK = 2;

    private Denials() {}

    /** The denials in a sentence of reports told in it or shortly before. */
    static List<BattlefieldFound> of(Scene scene, Belligerents belligerents, List<BattlefieldFound> told) {
        List<BattlefieldFound> denials = new ArrayList<>();
        for (Clause clause : scene.clauses()) {
            boolean denies =
                    scene.words().in("deny", scene.sentence().norm(clause.verb().head()));
            if (!denies || !clause.hasSubject() || clause.verb().negated() || !pointsBack(scene, clause)) {
                continue;
            }
            for (Mention mention : scene.mentions(clause.subjectFrom(), clause.subjectTo())) {
                BattlefieldFound claimed =
                        mention.speaks() ? lastClaim(scene, belligerents, told, mention.party()) : null;
                if (claimed != null) {
                    denials.add(denied(scene, clause, claimed, mention));
                    break;
                }
            }
        }
        return denials;
    }

    private static boolean pointsBack(Scene scene, Clause clause) {
        int from = clause.verb().to();
        boolean relative = false;
        for (int i = Math.max(0, clause.subjectFrom() - 2); i < clause.subjectFrom(); i++) {
            relative = relative || scene.sentence().norm(i).equals("which");
        }
        return relative || scene.words().any("claim-word", scene.sentence(), from, from + 4);
    }

    private static BattlefieldFound lastClaim(
            Scene scene, Belligerents belligerents, List<BattlefieldFound> told, String denier) {
        int earliest = Math.max(0, scene.sentence().index() - SENTENCES_BACK);
        int start = scene.reading().sentences().get(earliest).start();
        for (int i = told.size() - 1; i >= 0; i--) {
            BattlefieldFound report = told.get(i);
            boolean near = report.evidence().start() >= start;
            boolean claim = report.standing() == BattlefieldStanding.CLAIMED
                    || report.standing() == BattlefieldStanding.REPORTED;
            boolean concerned = belligerents.includes(denier) || report.actor().equals(denier);
            if (near && claim && concerned && !denier.equals(report.sourceParty())) {
                return report;
            }
        }
        return null;
    }

    private static BattlefieldFound denied(Scene scene, Clause clause, BattlefieldFound claimed, Mention denier) {
        int from = Math.max(0, clause.subjectFrom() - 4);
        Passage evidence = scene.sentence().passage(from, Math.max(clause.verb().to(), clause.subjectTo()));
        return new BattlefieldFound(
                evidence,
                List.of(),
                scene.sentence().passage(),
                claimed.happenedAt(),
                claimed.actor(),
                claimed.opponent(),
                claimed.place(),
                claimed.action(),
                BattlefieldStanding.DENIED,
                denier.name(),
                denier.party(),
                List.of(),
                List.of(),
                claimed.confidence(),
                null);
    }
}
