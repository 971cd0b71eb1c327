// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import parley.schemas.connection.ExitCode;
import parley.schemas.connection.StartFailure;
import parley.standalone.api.ReportFile;

/** Finds report files and reads them. */
final class ReportPaths {
    private static final Path STANDARD_INPUT = Path.of("-");

    private ReportPaths() {}

    /**
     * The given files, and the report files of the given folders in the order of their names. A folder's README and
     * hidden files are no reports.
     *
     * @throws StartFailure naming a path that is not there or cannot be read
     */
    static List<Path> in(List<Path> paths, boolean recursive) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(below(path, recursive));
            } else if (path.equals(STANDARD_INPUT) || Files.isReadable(path)) {
                files.add(path);
            } else {
                throw unreadable(path, Files.exists(path) ? "it cannot be read" : "there is no such file", null);
            }
        }
        return files;
    }

    /** How many bytes the files have together; negative when standard input is among them. */
    static long bytes(List<Path> files) {
        return files.contains(STANDARD_INPUT)
                ? -1
                : files.stream().map(Path::toFile).mapToLong(File::length).sum();
    }

    /**
     * The reports of a file: one, or one for each line of JSON lines.
     *
     * @param type ending such as md to read it by; null for that of its own name
     */
    static List<ReportFile> read(Path file, String type) {
        String ending = type == null ? ending(file) : type;
        String mediaType = ReportFile.ofEnding(ending).orElseThrow(() -> unknown(file, type));
        byte[] bytes = bytes(file);
        return mediaType.equals(ReportFile.JSON_LINES)
                ? ReportFile.lines(file.toString(), bytes)
                : List.of(new ReportFile(file.toString(), mediaType, bytes));
    }

    private static byte[] bytes(Path file) {
        try {
            return file.equals(STANDARD_INPUT) ? System.in.readAllBytes() : Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(file, e.toString(), e);
        }
    }

    private static List<Path> below(Path folder, boolean recursive) {
        try (Stream<Path> found = Files.walk(folder, recursive ? Integer.MAX_VALUE : 1)) {
            return found.filter(Files::isRegularFile)
                    .filter(ReportPaths::isReport)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(folder, e.toString(), e);
        }
    }

    private static boolean isReport(Path file) {
        String name = file.getFileName().toString();
        return ReportFile.ofEnding(ending(file)).isPresent()
                && !name.startsWith(".")
                && !name.toLowerCase(Locale.ROOT).startsWith("readme.");
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static StartFailure unknown(Path file, String type) {
        String known = String.join(", ", ReportFile.endings());
        return type == null
                ? unreadable(file, "its name does not end in one of " + known + "; say with --type what it is", null)
                : new StartFailure(ExitCode.USAGE, "--type is \"" + type + "\"; use one of " + known + ".");
    }

    private static StartFailure unreadable(Path path, String why, Exception cause) {
        return new StartFailure(ExitCode.USAGE, path + ": " + why + ".", cause);
    }
}
