// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds the reports in files and folders; what cannot be read is told and keeps nothing else from being read. */
public final class ReportFiles {
    /** The largest report that ingest takes. */
    static final int MAX_BYTES = 1024 * 1024;

    private static final String README = "readme";

    private ReportFiles() {}

    /**
     * The files of paths. Immutable.
     *
     * @param files those given, and those of the folders given
     * @param unreadable paths that are not there, and folders that cannot be listed or hold no report
     */
    public record Found(List<Path> files, List<UnreadableFile> unreadable) {
        public Found {
            files = List.copyOf(files);
            unreadable = List.copyOf(unreadable);
        }
    }

    /**
     * The files of the paths in their order. A folder gives its own report files in the order of their names, those of
     * its sub-folders only when asked; hidden files and those called README are no reports.
     */
    public static Found find(List<Path> paths, boolean subfolders) {
        List<Path> files = new ArrayList<>();
        List<UnreadableFile> unreadable = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                addFolder(path, subfolders, files, unreadable);
            } else if (Files.exists(path)) {
                files.add(path);
            } else {
                unreadable.add(new UnreadableFile(path.toString(), "There is no such file or folder."));
            }
        }
        return new Found(files, unreadable);
    }

    private static void addFolder(Path folder, boolean subfolders, List<Path> files, List<UnreadableFile> unreadable) {
        try (Stream<Path> below = Files.walk(folder, subfolders ? Integer.MAX_VALUE : 1)) {
            List<Path> reports = below.filter(Files::isRegularFile)
                    .filter(file -> !hidden(folder.relativize(file)))
                    .filter(ReportFiles::isReport)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
            files.addAll(reports);
            if (reports.isEmpty()) {
                unreadable.add(new UnreadableFile(
                        folder.toString(),
                        "The folder holds no reports, that is no files ending in "
                                + String.join(", ", FileKind.endings())
                                + (subfolders ? "." : "; its sub-folders are read only when that is asked for.")));
            }
        } catch (IOException | UncheckedIOException e) {
            unreadable.add(new UnreadableFile(folder.toString(), "The folder cannot be listed: " + e.getMessage()));
        }
    }

    private static boolean hidden(Path inFolder) {
        for (Path name : inFolder) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReport(Path file) {
        String name = file.getFileName().toString();
        return FileKind.ofName(name).isPresent() && !isReadme(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isReadme(String name) {
        return name.startsWith(README) && !Character.isLetter(name.charAt(README.length()));
    }

    /** Gives every report of a file, whose name says of which kind it is. */
    public static void read(Path file, Consumer<FileOutcome> outcomes) {
        Optional<FileKind> kind = FileKind.ofName(file.getFileName().toString());
        if (kind.isPresent()) {
            read(file, kind.get(), outcomes);
        } else {
            outcomes.accept(new UnreadableFile(
                    file.toString(),
                    "Its name does not say what it is. Let it end in one of " + String.join(", ", FileKind.endings())
                            + "."));
        }
    }

    /** Gives every report of a file of a kind, whatever its name. */
    public static void read(Path file, FileKind kind, Consumer<FileOutcome> outcomes) {
        try (InputStream in = Files.newInputStream(file)) {
            read(file.toString(), in, kind, outcomes);
        } catch (NoSuchFileException e) {
            outcomes.accept(new UnreadableFile(file.toString(), "There is no such file."));
        } catch (IOException e) {
            outcomes.accept(new UnreadableFile(file.toString(), "It cannot be read: " + e.getMessage()));
        }
    }

    /**
     * Gives every report of a stream, such as standard input; the caller closes it.
     *
     * @param name what to call it in messages
     */
    public static void read(String name, InputStream in, FileKind kind, Consumer<FileOutcome> outcomes)
            throws IOException {
        if (kind == FileKind.JSON_LINES) {
            ReportLines.read(name, new BufferedInputStream(in), outcomes);
            return;
        }
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        outcomes.accept(bytes.length > MAX_BYTES ? tooLarge(name) : new ReportFile(name, kind.format(), bytes));
    }

    static UnreadableFile tooLarge(String name) {
        return new UnreadableFile(name, "It is larger than " + MAX_BYTES + " bytes. Cut it into single reports.");
    }
}
