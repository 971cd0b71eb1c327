// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import parley.aggregate.feed.ChangeReader;
import parley.aggregate.feed.OffsetVector;
import parley.events.PositionChange;

/**
 * Writes changes as server-sent events. Begin and heartbeat carry an id without data: a browser remembers it without
 * waking the page, so that a reader who loses the connection before the first change misses nothing. One thread at a
 * time.
 */
final class EventStream implements ChangeReader {

    private final ServletOutputStream out;
    private final CompletableFuture<Void> done;

    private EventStream(ServletOutputStream out, CompletableFuture<Void> done) {
        this.out = out;
        this.done = done;
    }

    /** A stream over a response on which nothing has been written yet; the future completes when it is over. */
    static EventStream open(HttpServletResponse response, CompletableFuture<Void> done) throws IOException {
        response.setStatus(200);
        response.setContentType("text/event-stream;charset=utf-8");
        response.setHeader("Cache-Control", "no-cache");
        // Tells proxies to pass each event on at once.
        response.setHeader("X-Accel-Buffering", "no");
        response.flushBuffer();
        return new EventStream(response.getOutputStream(), done);
    }

    @Override
    public void begin(OffsetVector id) throws IOException {
        send("retry: 2000\nid: " + id + "\n\n");
    }

    @Override
    public void change(OffsetVector id, PositionChange change) throws IOException {
        send("id: " + id + "\nevent: change\ndata: " + Json.text(ChangeCalls.json(id, change)) + "\n\n");
    }

    @Override
    public void heartbeat(OffsetVector id) throws IOException {
        send(": heartbeat\nid: " + id + "\n\n");
    }

    @Override
    public void end(String reason) {
        try {
            send("event: end\ndata: " + Json.text(reason) + "\n\n");
        } catch (IOException e) {
            // The reader has left already; there is nobody to tell.
            done.complete(null);
        }
        done.complete(null);
    }

    private void send(String event) throws IOException {
        out.write(event.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
