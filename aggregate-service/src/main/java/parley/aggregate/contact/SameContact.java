// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.contact;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import parley.aggregate.event.Event;
import parley.aggregate.event.Place;
import parley.events.ContactKind;
import parley.events.PlacePrecision;

/** Whether two reports may speak of the same real-world contact. Thread-safe. */
final class SameContact {
    private static final double PARTIES_ALIKE = 0.66;
    private static final int DAYS_APART = 1;

    /** How far from its publication a report without a date is taken to speak of, the width of a position's window. */
    static final int DAYS_FROM_PUBLICATION = 6;

    private static final int NAMES_IN_COMMON = 2;

    private SameContact() {}

    /** Meetings, visits and rounds of negotiation are told as one another; any other kind is itself. */
    static ContactKind kindClass(ContactKind kind) {
        return kind == ContactKind.VISIT || kind == ContactKind.NEGOTIATION_ROUND ? ContactKind.MEETING : kind;
    }

    /** Whether two dated reports are too many days apart to be of one contact. */
    static boolean tooFarApart(DiplomaticContact one, DiplomaticContact other) {
        return one.dated() && other.dated() && Math.abs(DAYS.between(one.date(), other.date())) > DAYS_APART;
    }

    /**
     * Whether two reports tell of one contact: at most a day apart, or, when a date is missing, with something that stands in
     * for it; of the same kind, with the same parties, at one place.
     */
    static boolean same(DiplomaticContact one, DiplomaticContact other) {
        if (one.dated() && other.dated()) {
            return !tooFarApart(one, other) && alike(one, other);
        }
        if (!one.dated() && !other.dated()) {
            return shareSentence(one, other) && alike(one, other);
        }
        return one.dated() ? undatedOf(other, one) : undatedOf(one, other);
    }

    /**
     * Whether an undated report may tell of a dated one's contact. A missing date is no agreement, so something else has to
     * stand in for it: the same sentence, or publication near the day together with the same known place or two of the same
     * people.
     */
    static boolean undatedOf(DiplomaticContact undated, DiplomaticContact dated) {
        if (!alike(undated, dated)) {
            return false;
        }
        if (shareSentence(undated, dated)) {
            return true;
        }
        boolean near = Math.abs(DAYS.between(dated.date(), undated.publicationDate())) <= DAYS_FROM_PUBLICATION;
        boolean samePlace =
                undated.place() != null && dated.place() != null && placesAgree(undated.place(), dated.place());
        return near && (samePlace || namesInCommon(undated, dated) >= NAMES_IN_COMMON);
    }

    /** Whether kind, parties and place of two reports allow that they are of one contact. */
    static boolean alike(DiplomaticContact one, DiplomaticContact other) {
        return kindClass(one.kind()) == kindClass(other.kind())
                && partiesAlike(one, other)
                && placesAgree(one.place(), other.place());
    }

    private static boolean partiesAlike(DiplomaticContact one, DiplomaticContact other) {
        Set<String> a = new HashSet<>(one.parties());
        Set<String> b = new HashSet<>(other.parties());
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        int either = a.size() + b.size() - both.size();
        boolean subset = both.size() >= 2 && both.size() == Math.min(a.size(), b.size());
        return subset || (either > 0 && (double) both.size() / either >= PARTIES_ALIKE);
    }

    // A place within the other contradicts it as little as an unknown one.
    private static boolean placesAgree(Place one, Place other) {
        return one == null
                || other == null
                || one.name().equals(other.name())
                || within(one, other)
                || within(other, one);
    }

    private static boolean within(Place inner, Place outer) {
        return outer.name().equals(inner.admin())
                || (outer.precision() == PlacePrecision.COUNTRY
                        && outer.country() != null
                        && outer.country().equals(inner.country()));
    }

    private static boolean shareSentence(Event one, Event other) {
        return Objects.equals(
                one.evidence().span().sentenceHash(), other.evidence().span().sentenceHash());
    }

    private static long namesInCommon(DiplomaticContact one, DiplomaticContact other) {
        Set<String> names = one.participants().stream().map(Participant::name).collect(Collectors.toSet());
        return other.participants().stream()
                .map(Participant::name)
                .distinct()
                .filter(names::contains)
                .count();
    }
}
