// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.ingest.RunningIngest;

class SlowSendersIT {
    private static final String TEXT =
            "The delegations met in Geneva on Monday and agreed to meet again within two weeks.";

    private static final Duration LONG_BEFORE_THEY_ARE_CUT_OFF = Duration.ofSeconds(10);

    private static RunningIngest ingest;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        ingest = RunningIngest.start(directory, Duration.ofSeconds(20));
    }

    @AfterAll
    static void stop() {
        ingest.close();
    }

    @Test
    void shouldServeOthersWhenManySendersDoNotFinish() throws IOException {
        // Given
        List<Socket> unfinished = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                Socket socket = open();
                unfinished.add(socket);
                socket.getOutputStream().write((i % 2 == 0 ? head() : "POST /v1/art").getBytes(US_ASCII));
            }

            // When
            int status = ingest.send(ingest.request("/v1/articles")
                            .timeout(LONG_BEFORE_THEY_ARE_CUT_OFF)
                            .header("Content-Type", "text/plain")
                            .POST(HttpRequest.BodyPublishers.ofString(TEXT)))
                    .statusCode();

            // Then
            assertThat(status).isEqualTo(202);
        } finally {
            for (Socket socket : unfinished) {
                socket.close();
            }
        }
    }

    @Test
    void shouldTakeTheReportWhenItComesByteByByte() throws IOException {
        // Given
        try (Socket socket = open()) {
            socket.setTcpNoDelay(true);
            socket.getOutputStream().write(head().getBytes(US_ASCII));

            // When
            for (byte next : TEXT.getBytes(US_ASCII)) {
                socket.getOutputStream().write(next);
                socket.getOutputStream().flush();
            }

            // Then
            byte[] answer = socket.getInputStream().readNBytes("HTTP/1.1 202".length());
            assertThat(new String(answer, US_ASCII)).isEqualTo("HTTP/1.1 202");
        }
    }

    private static Socket open() throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), ingest.service().port());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static String head() {
        return """
                POST /v1/articles HTTP/1.1
                Host: x
                Content-Type: text/plain
                Content-Length: %s

                """.formatted(Integer.toString(TEXT.length())).replace("\n", "\r\n");
    }
}
