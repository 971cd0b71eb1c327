// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** How long an article takes from ingest's 202 until its events answer over HTTP, at a steady rate. */
@CommandLine.Command(
        name = "latency",
        mixinStandardHelpOptions = true,
        description = "Feeds a running pipeline at a steady rate and prints the latency from 202 to VIEWED.")
public final class PipelineLatency implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WAIT = "30s";

    @Option(names = "--rate", defaultValue = "20", description = "articles a second (${DEFAULT-VALUE})")
    private int rate;

    @Option(names = "--seconds", defaultValue = "60", description = "how long (${DEFAULT-VALUE})")
    private int seconds;

    @Option(names = "--warm-up", defaultValue = "10", description = "seconds not counted (${DEFAULT-VALUE})")
    private int warmUp;

    @Option(names = "--ingest", defaultValue = "http://127.0.0.1:8082", description = "${DEFAULT-VALUE}")
    private URI ingest;

    @Option(names = "--url", defaultValue = "http://127.0.0.1:8080", description = "${DEFAULT-VALUE}")
    private URI aggregate;

    /** Enough for every article that may be under way at once. */
    private static final int SENDERS = 128;

    private final HttpClient http = HttpClient.newHttpClient();

    private PipelineLatency() {}

    /** Runs until the time is over; exit status 1 when an article was not viewed. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new PipelineLatency()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        List<String> texts = Articles.seeds();
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(SENDERS);
        List<Future<Double>> latencies = new ArrayList<>();
        for (int i = 0; i < rate * seconds; i++) {
            int number = i;
            latencies.add(clock.schedule(
                    () -> latency(texts.get(number % texts.size()), number),
                    number * 1_000_000L / rate,
                    TimeUnit.MICROSECONDS));
        }
        double[] seen = new double[Math.max(0, latencies.size() - warmUp * rate)];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = latencies.get(warmUp * rate + i).get();
        }
        clock.shutdown();
        return report(seen);
    }

    private double latency(String text, int number) throws IOException, InterruptedException {
        // Another title and publisher make it another article; the text keeps its length and its events.
        Map<String, String> report = Map.of(
                "title", "Measured report " + number,
                "body", text,
                "publisher", "Benchmark " + number % 50,
                "publishedAt", "2025-12-0" + (1 + number % 4) + "T10:00:00Z");
        HttpRequest post = HttpRequest.newBuilder(ingest.resolve("/v1/articles"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(report)))
                .build();
        HttpResponse<String> accepted = http.send(post, BodyHandlers.ofString());
        if (accepted.statusCode() != 202) {
            throw new IOException("ingest answered " + accepted.statusCode() + ": " + accepted.body());
        }
        long since = System.nanoTime();
        String id = JSON.readTree(accepted.body()).path("id").asText();
        HttpRequest get = HttpRequest.newBuilder(aggregate.resolve("/v1/articles/" + id + "?wait=" + WAIT))
                .build();
        JsonNode answer = JSON.readTree(http.send(get, BodyHandlers.ofString()).body());
        return answer.path("stage").asText().equals("VIEWED") ? (System.nanoTime() - since) / 1e9 : Double.NaN;
    }

    private static int report(double[] seen) {
        Arrays.sort(seen);
        long lost = Arrays.stream(seen).filter(Double::isNaN).count();
        System.out.printf(
                Locale.ROOT,
                "articles %d  not viewed %d  p50 %.3f s  p95 %.3f s  p99 %.3f s  max %.3f s%n",
                seen.length,
                lost,
                at(seen, 0.5),
                at(seen, 0.95),
                at(seen, 0.99),
                at(seen, 1));
        return lost == 0 ? 0 : 1;
    }

    private static double at(double[] sorted, double quantile) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.min(sorted.length - 1L, Math.round(quantile * (sorted.length - 1)))];
    }
}
