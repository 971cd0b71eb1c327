// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.schemas.connection.ExitCode;
import parley.schemas.connection.ServiceLog;
import parley.schemas.connection.StartFailure;
import parley.schemas.serde.RegistryUnavailable;

/** Runs aggregate-service as a process of its own, configured by environment variables. */
public final class AggregateApp {

    static {
        ServiceLog.configure();
    }

    private static final Logger log = LoggerFactory.getLogger(AggregateApp.class);

    private AggregateApp() {}

    public static void main(String[] arguments) {
        System.exit(run().status());
    }

    private static ExitCode run() {
        try (AggregateService service = AggregateService.start(AggregateConfig.fromEnvironment(System.getenv()))) {
            Runtime.getRuntime().addShutdownHook(new Thread(service::close, "aggregate-stop"));
            service.awaitStop();
            return service.failure().map(AggregateApp::code).orElse(ExitCode.OK);
        } catch (StartFailure e) {
            log.error(e.getMessage());
            return e.code();
        } catch (RegistryUnavailable e) {
            log.error(e.getMessage());
            return ExitCode.REGISTRY_UNAVAILABLE;
        } catch (IllegalArgumentException e) {
            log.error(e.getMessage());
            return ExitCode.USAGE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.OK;
        }
    }

    private static ExitCode code(Throwable failure) {
        return RegistryUnavailable.causes(failure) ? ExitCode.REGISTRY_UNAVAILABLE : ExitCode.FAILED;
    }
}
