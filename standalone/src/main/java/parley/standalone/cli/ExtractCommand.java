// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import parley.extract.dossier.Dossiers;
import parley.extract.engine.Engine;
import parley.extract.line.ExtractLines;
import parley.extract.text.Report;
import parley.schemas.connection.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the engine finds in text files, without Kafka. */
@Command(
        name = "extract",
        description = {
            "Print what is claimed, reported from the front and said of contacts in text files, a JSON object a line.",
            "Needs nothing that runs. Offsets are code points of the file as it is."
        },
        footerHeading = "%nExample:%n",
        footer = {"  ./parley extract report.txt --published 2025-12-03"})
final class ExtractCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Text files in UTF-8.")
    private List<Path> files;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Day.class,
            description = "Day of publication. Without it, dates such as \"on Tuesday\" stay unknown.")
    private LocalDate published;

    @Option(
            names = "--dossier",
            paramLabel = "FILE",
            description = "Dossier file, or name of a built-in one, instead of all built-in ones.")
    private List<String> dossiers;

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Engine engine = Engine.load(dossiers == null ? Dossiers.builtIn() : Dossiers.named(dossiers));
        ExitCode status = ExitCode.OK;
        for (Path file : files) {
            try {
                String text = text(file);
                console.print(ExtractLines.of(stem(file), text, engine.read(Report.of(text, published))));
            } catch (IOException e) {
                console.say("parley: " + file + ": " + problem(e));
                status = ExitCode.USAGE;
            }
        }
        return status.status();
    }

    // Malformed bytes must not become replacement characters, which would pass for the text.
    private static String text(Path file) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                .toString();
    }

    private static String problem(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "There is no such file.";
        }
        return e instanceof CharacterCodingException
                ? "It is not UTF-8. Save it as UTF-8."
                : "It cannot be read: " + e.getMessage();
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
