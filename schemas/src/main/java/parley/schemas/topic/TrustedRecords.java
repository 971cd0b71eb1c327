// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.topic;

import org.apache.avro.util.ClassSecurityValidator;
import parley.events.Article;

/**
 * Tells Avro that it may make our record classes, and still no others: since 1.12.2 it makes none that nobody vouches
 * for, because a schema from a registry could name any. Builders and copies of records need it as much as decoding does.
 */
public final class TrustedRecords {
    static {
        String ours = Article.class.getPackageName();
        ClassSecurityValidator.setGlobal(
                ClassSecurityValidator.composite(ClassSecurityValidator.getGlobal(), type -> type.getPackageName()
                        .equals(ours)));
    }

    private TrustedRecords() {}

    /** Sees to it once per process; costs nothing when it is done already. */
    public static void declare() {
        // Loading the class has done it.
    }
}
