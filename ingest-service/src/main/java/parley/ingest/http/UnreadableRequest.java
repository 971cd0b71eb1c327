// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers requests that fail before they reach a call, such as those with a header that is too long. */
final class UnreadableRequest extends ErrorHandler {
    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request, Response response, int code, String message, Throwable cause, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.write(
                true,
                ByteBuffer.wrap(
                        Json.bytes(problem(code, message, request.getHttpURI().getPath()))),
                callback);
    }

    private static Problem problem(int status, String reason, String path) {
        return Problem.of(
                "http-" + status,
                "HTTP " + status,
                status,
                "The request cannot be read: " + reason + ". Reports go to POST /v1/articles.",
                path);
    }
}
