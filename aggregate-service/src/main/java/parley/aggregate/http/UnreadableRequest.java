// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers requests that fail before they reach a call, such as those with a path that cannot be decoded. */
final class UnreadableRequest extends ErrorHandler {
    private final Supplier<HttpServer.Defaults> defaults;

    UnreadableRequest(Supplier<HttpServer.Defaults> defaults) {
        this.defaults = defaults;
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request, Response response, int code, String message, Throwable cause, Callback callback) {
        defaults.get().writeTo(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        Problem problem = new Problem(
                "urn:parley:problem:unreadable-request",
                "Unreadable request",
                code,
                "The request cannot be read: " + message + ". /openapi.json lists the calls.",
                null,
                List.of());
        response.write(
                true, ByteBuffer.wrap(Json.bytes(problem.at(request.getHttpURI().getPath()))), callback);
    }
}
