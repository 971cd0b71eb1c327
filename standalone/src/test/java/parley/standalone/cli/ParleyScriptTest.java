// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script in a repository of its own, with a Java and a Maven that only say how they were called. */
final class ParleyScriptTest {
    private static final String JAVA_17 = """
            #!/bin/sh
            if [ "$1" = -version ]; then echo 'openjdk version "17.0.15" 2025-04-15' >&2; exit 0; fi
            echo "$@"
            """;

    @TempDir
    private Path temp;

    private Path repository;
    private Path tools;

    private record Outcome(int status, String out, String err) {}

    @BeforeEach
    void layOut() throws IOException {
        repository = Files.createDirectories(temp.resolve("the repository"));
        Path target = Files.createDirectories(repository.resolve("standalone/target"));
        Files.createDirectories(repository.resolve("standalone/src/main"));
        Files.writeString(repository.resolve("pom.xml"), "<module>standalone</module>\n");
        Files.writeString(repository.resolve("standalone/pom.xml"), "<project/>");
        Files.copy(Path.of("../parley"), repository.resolve("parley"));
        runnable(repository.resolve("parley"));
        tools = Files.createDirectories(temp.resolve("bin"));
        tool("java", JAVA_17);
        tool(
                "mvn",
                "#!/bin/sh\necho '[INFO] Building Parley :: standalone 1 [1/1]'\necho '[ERROR] cannot find symbol'\nexit 1\n");
        Files.writeString(target.resolve("parley-standalone.jar"), "");
        Files.writeString(target.resolve("built"), "");
    }

    @Test
    void shouldRunFromAnyDirectoryAndThroughALink() throws Exception {
        // Given
        Path link = Files.createSymbolicLink(temp.resolve("p"), repository.resolve("parley"));
        // When
        Outcome outcome = run(link, Map.of(), "matrix", "--url", "a b");
        // Then
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .contains("-Dparley.home=" + repository)
                .contains("parley.standalone.cli.Main matrix --url a b");
    }

    @Test
    void shouldBuildWhenASourceIsNewerAndPassOnMavensError() throws Exception {
        // Given
        Path source = Files.writeString(repository.resolve("standalone/src/main/New.java"), "class New {}");
        Files.setLastModifiedTime(
                repository.resolve("standalone/target/built"),
                FileTime.fromMillis(Files.getLastModifiedTime(source).toMillis() - 10_000));
        // When
        Outcome outcome = run(repository.resolve("parley"), Map.of(), "matrix");
        // Then
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("building")
                .contains("cannot find symbol")
                .contains("the build failed");
    }

    @Test
    void shouldRefuseAJavaThatIsTooOld() throws Exception {
        // Given
        tool("java", "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
        // When
        Outcome outcome = run(repository.resolve("parley"), Map.of(), "matrix");
        // Then
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("is Java 11").contains("17 or newer");
    }

    @Test
    void shouldSayWhenJavaHomeHoldsNoJava() throws Exception {
        // Given a JAVA_HOME without bin/java // When
        Outcome outcome = run(repository.resolve("parley"), Map.of("JAVA_HOME", repository.toString()), "matrix");
        // Then
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("JAVA_HOME is " + repository);
    }

    private void tool(String name, String script) throws IOException {
        runnable(Files.writeString(tools.resolve(name), script));
    }

    private static void runnable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Outcome run(Path script, Map<String, String> environment, String... words) throws Exception {
        ProcessBuilder builder = new ProcessBuilder();
        builder.command().add(script.toString());
        builder.command().addAll(List.of(words));
        builder.directory(temp.toFile());
        builder.environment().remove("JAVA_HOME");
        builder.environment().remove("PARLEY_JAVA_OPTIONS");
        builder.environment().merge("PATH", tools.toString(), (path, first) -> first + ":" + path);
        builder.environment().putAll(environment);
        Path err = temp.resolve("err");
        Process process = builder.redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), out, Files.readString(err));
    }
}
