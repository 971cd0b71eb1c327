// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import parley.schemas.connection.ExitCode;
import parley.schemas.connection.StartFailure;

/** Where one running installation keeps everything; locked against a second one until it is closed. */
final class DataDirectory implements AutoCloseable {
    private static final String LOCK = "lock";

    private final Path root;
    private final FileChannel channel;

    private DataDirectory(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    static DataDirectory open(Path directory) {
        Path root = directory.toAbsolutePath().normalize();
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw unusable(root, "it is a file, not a folder", null);
        }
        try {
            Files.createDirectories(root);
            FileChannel channel =
                    FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw inUse(root);
            }
            channel.truncate(0);
            String owner = ProcessHandle.current().pid() + "\n";
            channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.US_ASCII)));
            return new DataDirectory(root, channel);
        } catch (IOException e) {
            throw unusable(root, reason(e), e);
        }
    }

    /** Deletes what an earlier run has left, and nothing else. */
    void clear() {
        List.of(kafka(), registry(), streams(), log()).forEach(DataDirectory::delete);
    }

    /** Deletes the stores of the services; they are filled again from Kafka. */
    void clearStreams() {
        delete(streams());
    }

    Path kafka() {
        return root.resolve("kafka");
    }

    Path registry() {
        return root.resolve("registry");
    }

    Path streams() {
        return root.resolve("streams");
    }

    Path log() {
        return root.resolve("log");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> below = Files.walk(directory)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new StartFailure(ExitCode.FAILED, directory + " cannot be deleted: " + e, e);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Held by this very process: no less taken.
            return null;
        }
    }

    private static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException denied) {
            return "no right to write to " + denied.getFile();
        }
        return failure instanceof FileSystemException other && other.getReason() != null
                ? other.getReason() + " (" + other.getFile() + ")"
                : failure.toString();
    }

    private static StartFailure unusable(Path root, String reason, Exception cause) {
        return new StartFailure(
                ExitCode.FAILED,
                "The data directory " + root + " cannot be used: " + reason + ". Choose another with --data.",
                cause);
    }

    private static StartFailure inUse(Path root) throws IOException {
        String owner = Files.readString(root.resolve(LOCK)).strip();
        return new StartFailure(
                ExitCode.DATA_IN_USE,
                "The data directory " + root + " is in use by another parley"
                        + (owner.isEmpty() ? "" : " (process " + owner + ")")
                        + ". Stop it, or choose another directory with --data.");
    }
}
