// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import parley.ingest.report.Refusal;
import parley.ingest.report.RefusalReason;
import parley.ingest.report.ReportFormat;

/** Takes the body of a request, never more of it than is allowed. */
final class RequestBody {
    /** A sender that has begun to send hears the answer only when it has finished; beyond this it is cut off. */
    private static final int READ_AND_DROPPED = 8;

    private RequestBody() {}

    /** The report's format, refused before a byte of the body is read. */
    static ReportFormat format(Context context) {
        String type = context.contentType();
        if (type == null || type.isBlank()) {
            throw new Refusal(
                    RefusalReason.WRONG_TYPE,
                    "There is no Content-Type header. Send one of " + ReportFormat.mediaTypes() + ".");
        }
        refuseEncoded(context);
        int semicolon = type.indexOf(';');
        String mediaType = semicolon < 0 ? type : type.substring(0, semicolon);
        if (semicolon >= 0) {
            refuseOtherCharset(type.substring(semicolon + 1));
        }
        return ReportFormat.ofMediaType(mediaType)
                .orElseThrow(() -> new Refusal(
                        RefusalReason.WRONG_TYPE,
                        "The Content-Type is " + mediaType.strip() + ". Send one of " + ReportFormat.mediaTypes()
                                + "."));
    }

    // Inflating what a stranger sends is how a small request becomes a large one.
    private static void refuseEncoded(Context context) {
        String encoding = context.header("Content-Encoding");
        if (encoding != null && !encoding.isBlank() && !encoding.strip().equalsIgnoreCase("identity")) {
            throw new Refusal(
                    RefusalReason.WRONG_TYPE,
                    "The body's Content-Encoding is " + encoding.strip() + ". Send it without compression.");
        }
    }

    private static void refuseOtherCharset(String parameters) {
        for (String parameter : parameters.split(";", -1)) {
            String[] pair = parameter.split("=", 2);
            if (pair.length == 2 && pair[0].strip().equalsIgnoreCase("charset")) {
                String charset = pair[1].strip().replace("\"", "").toLowerCase(Locale.ROOT);
                if (!charset.equals("utf-8") && !charset.equals("utf8") && !charset.equals("us-ascii")) {
                    throw new Refusal(
                            RefusalReason.WRONG_TYPE,
                            "The charset is " + charset + ". Convert the report to UTF-8 and say charset=utf-8.");
                }
            }
        }
    }

    /** The bytes of the body, refused when there are more than the limit. */
    static byte[] bytes(Context context, int limit) {
        try (InputStream in = context.bodyInputStream()) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                in.skip((long) limit * READ_AND_DROPPED);
                throw new Refusal(
                        RefusalReason.TOO_LARGE,
                        "The body is larger than " + limit + " bytes. Send one report per request, as plain text if it "
                                + "is a page with much around it.");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("the body of the request broke off", e);
        }
    }
}
