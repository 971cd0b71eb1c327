// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.schemas.connection.ExitCode;
import parley.schemas.connection.ServiceLog;
import parley.schemas.connection.StartFailure;

/** Runs ingest-service as a process of its own, configured by its environment. */
public final class IngestApp {
    static {
        ServiceLog.configure();
    }

    private static final Logger LOG = LoggerFactory.getLogger(IngestApp.class);

    private IngestApp() {}

    /** Exits with a status of {@link ExitCode} when the service cannot start; else runs until it is told to stop. */
    public static void main(String[] args) {
        ExitCode code = run(System.getenv());
        if (code != ExitCode.OK) {
            System.exit(code.status());
        }
    }

    static ExitCode run(Map<String, String> environment) {
        IngestConfig config;
        try {
            config = IngestConfig.fromEnvironment(environment);
        } catch (IllegalArgumentException e) {
            LOG.error("The configuration cannot be used: {}", e.getMessage());
            return ExitCode.USAGE;
        }
        try {
            IngestService service = IngestService.start(config);
            CountDownLatch stopped = new CountDownLatch(1);
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(
                            () -> {
                                service.close();
                                stopped.countDown();
                            },
                            "parley-ingest-stop"));
            stopped.await();
            return ExitCode.OK;
        } catch (StartFailure e) {
            LOG.error("ingest-service cannot start: {}", e.getMessage());
            return e.code();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.FAILED;
        }
    }
}
