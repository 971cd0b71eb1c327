// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest;

import java.util.Map;
import parley.schemas.connection.ExitCode;
import parley.schemas.connection.ServiceLog;
import parley.schemas.process.ServiceProcess;

/** Runs ingest-service as a process of its own, configured by environment variables. */
public final class IngestApp {
    static {
        ServiceLog.configure();
    }

    private IngestApp() {}

    /** Runs until it is told to stop; the exit status is one of {@link ExitCode}. */
    public static void main(String[] arguments) {
        System.exit(run(System.getenv()).status());
    }

    static ExitCode run(Map<String, String> environment) {
        return ServiceProcess.run(
                "ingest-service", environment, given -> IngestService.start(IngestConfig.fromEnvironment(given)));
    }
}
