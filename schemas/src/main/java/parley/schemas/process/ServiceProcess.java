// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.process;

import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.schemas.connection.ExitCode;
import parley.schemas.connection.StartFailure;
import parley.schemas.serde.RegistryUnavailable;

/**
 * Runs one service from its start to its end and tells the outcome as an exit code.
 *
 * <p>An {@link IllegalArgumentException} from the start means that the configuration cannot be used. SIGTERM and SIGINT
 * close the service before the process ends.
 */
public final class ServiceProcess {
    private static final Logger LOG = LoggerFactory.getLogger(ServiceProcess.class);

    private ServiceProcess() {}

    /** Starts the service {@code name} and blocks until it has stopped; errors are logged, never thrown. */
    public static ExitCode run(
            String name,
            Map<String, String> environment,
            Function<Map<String, String>, ? extends RunningService> start) {
        try (RunningService service = start.apply(environment)) {
            Runtime.getRuntime().addShutdownHook(new Thread(service::close, name + "-stop"));
            service.awaitStop();
            return service.failure().map(ServiceProcess::code).orElse(ExitCode.OK);
        } catch (StartFailure e) {
            LOG.error("{} cannot start: {}", name, e.getMessage());
            return e.code();
        } catch (RegistryUnavailable e) {
            LOG.error("{} cannot start: {}", name, e.getMessage());
            return ExitCode.REGISTRY_UNAVAILABLE;
        } catch (IllegalArgumentException e) {
            LOG.error("{} cannot start, its configuration cannot be used: {}", name, e.getMessage());
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
