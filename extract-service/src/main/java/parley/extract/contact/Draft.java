// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.List;
import java.util.Set;

/**
 * A contact as one sentence tells it, before the tellings of one contact are put together.
 *
 * @param contact what is told, as far as this sentence tells it
 * @param shape how it is told
 * @param sentence position of the sentence
 * @param sure whether its standing is told and not supposed
 * @param other whether a word tells it from the contact told before: "another round"
 * @param joined whether others joined it, which makes it a contact of its own
 * @param own whether those who take part are named with it
 */
record Draft(
        ContactFound contact,
        ContactWords.Shape shape,
        int sentence,
        boolean sure,
        boolean other,
        boolean joined,
        boolean own) {

    /** Whether a verb tells it. */
    boolean verb() {
        return shape != ContactWords.Shape.EVENT
                && shape != ContactWords.Shape.COURSE
                && shape != ContactWords.Shape.TRIP;
    }

    Set<String> parties() {
        return Set.copyOf(contact.parties());
    }

    /** The same with others who take part. */
    Draft with(List<String> parties) {
        ContactFound told = new ContactFound(
                contact.evidence(),
                contact.also(),
                contact.sentence(),
                contact.takesPlaceAt(),
                contact.kind(),
                contact.participants(),
                parties,
                contact.place(),
                contact.standing(),
                contact.topics(),
                contact.outcome(),
                contact.confidence(),
                contact.negotiation());
        return new Draft(told, shape, sentence, sure, other, joined, own);
    }
}
