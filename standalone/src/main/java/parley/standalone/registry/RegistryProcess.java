// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.schemas.connection.ExitCode;
import parley.schemas.connection.StartFailure;

/**
 * A schema registry (Apicurio) in a process of its own, reachable from this machine only, with Confluent's API. It keeps
 * its schemas in a directory and ends when this process ends. Thread-safe.
 */
public final class RegistryProcess implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RegistryProcess.class);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(6);

    private final Process process;
    private final RegistryApi api;
    private final Path log;
    private final CompletableFuture<String> fault = new CompletableFuture<>();
    private final CompletableFuture<Void> watch;
    private volatile boolean closing;

    private RegistryProcess(Process process, RegistryApi api, Path log) {
        this.process = process;
        this.api = api;
        this.log = log;
        this.watch = process.onExit().thenAccept(this::ended);
    }

    /**
     * Starts the process and returns at once; {@link #awaitReady} waits until it answers.
     *
     * @param home directory with the unpacked registry
     * @param directory where it keeps its schemas
     * @param log file for what it prints; that of the start before is kept as log.1
     * @param port its port on 127.0.0.1
     */
    public static RegistryProcess start(Path home, Path directory, Path log, int port) {
        RegistryCommand command = RegistryCommand.of(home, directory, port);
        try {
            Files.createDirectories(directory);
            Files.createDirectories(log.toAbsolutePath().getParent());
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            Process process = new ProcessBuilder(command.words())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new RegistryProcess(process, new RegistryApi(port), log);
        } catch (IOException e) {
            throw new StartFailure(
                    ExitCode.REGISTRY_UNAVAILABLE, "The schema registry's process cannot be started: " + e, e);
        }
    }

    /** The address for clients: the root of Confluent's API. */
    public String url() {
        return api.url();
    }

    /**
     * Waits until the registry answers, and sets the compatibility that all its subjects are held to.
     *
     * @throws StartFailure naming the address, the time waited and the log
     */
    public void awaitReady(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!api.answers()) {
            if (!process.isAlive()) {
                throw failed("ended with status " + process.exitValue() + " before it answered", null);
            }
            if (System.nanoTime() >= end) {
                throw failed("did not answer within " + patience.toSeconds() + " s", null);
            }
            pause();
        }
        try {
            api.demandCompatibility();
        } catch (UncheckedIOException e) {
            throw failed("answers, but its compatibility cannot be set: " + e.getMessage(), e);
        }
    }

    /** Completes with the reason when the process has ended without being asked to. */
    public CompletionStage<String> fault() {
        return fault.minimalCompletionStage();
    }

    /** The id of the operating system's process. */
    public long pid() {
        return process.pid();
    }

    /** Ends the process; after six seconds by force. */
    @Override
    public synchronized void close() {
        closing = true;
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            LOG.debug("the registry's standard input was closed already", e);
        }
        try {
            if (!process.waitFor(STOP_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("the registry did not stop within {} s and is ended by force", STOP_WITHIN.toSeconds());
                process.destroyForcibly();
            }
            watch.join();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void ended(Process process) {
        if (!closing) {
            fault.complete("its process ended with status " + process.exitValue() + "; see " + log);
        }
    }

    private StartFailure failed(String what, Exception cause) {
        return new StartFailure(
                ExitCode.REGISTRY_UNAVAILABLE,
                "The schema registry at " + url() + " " + what + ". Its log says more: " + log,
                cause);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure(ExitCode.FAILED, "interrupted while waiting for the schema registry", e);
        }
    }
}
