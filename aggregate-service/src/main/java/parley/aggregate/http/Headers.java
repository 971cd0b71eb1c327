// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import io.javalin.http.Context;
import java.util.Locale;
import parley.aggregate.query.Served;

/** The headers that every answer carries. */
final class Headers {

    static final String SERVED_BY = "X-Served-By";
    static final String ROLE = "X-Role";
    static final String OFFSET_LAG = "X-Offset-Lag";
    static final String EXTRACTOR_VERSION = "X-Extractor-Version";

    private Headers() {}

    static void served(Context context, Served served) {
        context.header(SERVED_BY, served.by());
        context.header(ROLE, served.role().name().toLowerCase(Locale.ROOT));
        context.header(OFFSET_LAG, Long.toString(served.offsetLag()));
    }
}
