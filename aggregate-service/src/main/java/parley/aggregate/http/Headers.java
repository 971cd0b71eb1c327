// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.function.BiConsumer;
import parley.aggregate.query.Served;

/** The headers that every answer carries. */
final class Headers {

    static final String SERVED_BY = "X-Served-By";
    static final String ROLE = "X-Role";
    static final String OFFSET_LAG = "X-Offset-Lag";
    static final String EXTRACTOR_VERSION = "X-Extractor-Version";

    private Headers() {}

    static void served(Context context, Served served) {
        served(context::header, served);
    }

    static void served(BiConsumer<String, String> headers, Served served) {
        headers.accept(SERVED_BY, served.by());
        headers.accept(ROLE, served.role().name().toLowerCase(Locale.ROOT));
        headers.accept(OFFSET_LAG, Long.toString(served.offsetLag()));
    }
}
