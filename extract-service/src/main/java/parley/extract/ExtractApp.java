// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract;

import java.util.Map;
import parley.schemas.connection.ExitCode;
import parley.schemas.connection.ServiceLog;
import parley.schemas.process.ServiceProcess;

/** Runs extract-service as a process of its own, configured by environment variables. */
public final class ExtractApp {
    static {
        ServiceLog.configure();
    }

    private ExtractApp() {}

    /** Runs until it is told to stop; the exit status is one of {@link ExitCode}. */
    public static void main(String[] arguments) {
        System.exit(run(System.getenv()).status());
    }

    static ExitCode run(Map<String, String> environment) {
        return ServiceProcess.run(
                "extract-service", environment, given -> ExtractService.start(ExtractConfig.fromEnvironment(given)));
    }
}
