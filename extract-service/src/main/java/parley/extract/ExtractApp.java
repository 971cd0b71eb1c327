// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.extract.dossier.DossierException;
import parley.schemas.connection.ExitCode;
import parley.schemas.connection.ServiceLog;
import parley.schemas.connection.StartFailure;
import parley.schemas.serde.RegistryUnavailable;

/** Runs extract-service as a process of its own, configured by environment variables. */
public final class ExtractApp {
    static {
        ServiceLog.configure();
    }

    private static final Logger LOG = LoggerFactory.getLogger(ExtractApp.class);

    private ExtractApp() {}

    public static void main(String[] arguments) {
        System.exit(run().status());
    }

    private static ExitCode run() {
        try (ExtractService service = ExtractService.start(ExtractConfig.fromEnvironment(System.getenv()))) {
            Runtime.getRuntime().addShutdownHook(new Thread(service::close, "extract-stop"));
            service.awaitStop();
            return service.failure().map(ExtractApp::code).orElse(ExitCode.OK);
        } catch (StartFailure e) {
            LOG.error(e.getMessage());
            return e.code();
        } catch (RegistryUnavailable e) {
            LOG.error(e.getMessage());
            return ExitCode.REGISTRY_UNAVAILABLE;
        } catch (IllegalArgumentException | DossierException e) {
            LOG.error(e.getMessage());
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
