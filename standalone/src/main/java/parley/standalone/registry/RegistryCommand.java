// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.registry;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parley.schemas.connection.ExitCode;
import parley.schemas.connection.StartFailure;

/** The command that starts the registry. Immutable. */
record RegistryCommand(List<String> words) {
    private static final String MAIN = "io.quarkus.runner.GeneratedMain";

    RegistryCommand {
        words = List.copyOf(words);
    }

    static RegistryCommand of(Path home, Path directory, int port) {
        List<String> words = new ArrayList<>();
        // Ctrl-C reaches every process of the terminal; the registry must outlive the services that still write.
        words.addAll(List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "registry"));
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx96m", "-Xss512k"));
        words.addAll(List.of("-XX:MaxMetaspaceSize=128m", "-XX:ReservedCodeCacheSize=32m"));
        words.addAll(settings(directory, port));
        words.addAll(List.of("-cp", runner(home) + File.pathSeparator + ownClasses()));
        words.addAll(List.of(RegistryChild.class.getName(), MAIN));
        return new RegistryCommand(words);
    }

    private static List<String> settings(Path directory, int port) {
        // H2 reads ';' in its address as the start of an option.
        if (directory.toString().contains(";")) {
            throw new StartFailure(
                    ExitCode.USAGE, "The data directory's name must not contain ';': " + directory.toAbsolutePath());
        }
        List<String> settings = new ArrayList<>(List.of(
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.http.access-log.enabled=false",
                "-Dquarkus.http.io-threads=2",
                "-Dquarkus.thread-pool.max-threads=8",
                "-Dapicurio.import.work-dir=" + directory.toAbsolutePath(),
                "-Dapicurio.storage.kind=sql",
                "-Dapicurio.storage.sql.kind=h2",
                "-Dapicurio.datasource.url=jdbc:h2:file:" + directory.toAbsolutePath() + "/schemas",
                "-Dapicurio.datasource.jdbc.initial-size=2",
                "-Dapicurio.datasource.jdbc.min-size=1",
                "-Dapicurio.datasource.jdbc.max-size=10"));
        // Two further pools that only one of its other storages uses.
        for (String unused : List.of("blue", "green")) {
            settings.add("-Dapicurio.datasource." + unused + ".jdbc.initial-size=0");
            settings.add("-Dapicurio.datasource." + unused + ".jdbc.min-size=0");
        }
        return settings;
    }

    private static Path runner(Path home) {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(home, "*-runner.jar")) {
            for (Path jar : jars) {
                return jar.toAbsolutePath();
            }
        } catch (IOException e) {
            throw missing(home, e);
        }
        throw missing(home, null);
    }

    private static StartFailure missing(Path home, IOException cause) {
        return new StartFailure(
                ExitCode.REGISTRY_UNAVAILABLE,
                "The schema registry is not in " + home.toAbsolutePath() + ". Build it: mvn -DskipTests package",
                cause);
    }

    private static Path ownClasses() {
        try {
            return Path.of(RegistryChild.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the address of our own classes is no address", e);
        }
    }
}
