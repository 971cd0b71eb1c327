// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.schemas.connection.ExitCode;
import parley.schemas.connection.StartFailure;

final class DataDirectoryTest {
    @TempDir
    private Path temp;

    @Test
    void shouldRefuseADirectoryThatAnotherUses() throws IOException {
        // Given
        Path directory = temp.resolve("data");
        try (DataDirectory first = DataDirectory.open(directory)) {
            // When // Then
            assertThat(first.kafka()).startsWithRaw(directory);
            assertThatThrownBy(() -> DataDirectory.open(directory))
                    .isInstanceOfSatisfying(
                            StartFailure.class, e -> assertThat(e.code()).isEqualTo(ExitCode.DATA_IN_USE))
                    .hasMessageContaining(directory.toString())
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("--data");
        }
        DataDirectory.open(directory).close();
    }

    @Test
    void shouldSayWhenTheDirectoryCannotBeUsed() throws IOException {
        // Given a file where the directory should be
        Path file = Files.writeString(temp.resolve("file"), "x");
        // When // Then
        assertThatThrownBy(() -> DataDirectory.open(file))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("it is a file")
                .hasMessageContaining("--data");
    }

    @Test
    void shouldClearOnlyWhatItHasWritten() throws IOException {
        // Given
        Path foreign = Files.writeString(temp.resolve("diary.txt"), "dear diary");
        try (DataDirectory data = DataDirectory.open(temp)) {
            Files.createDirectories(data.kafka().resolve("topic-0"));
            Files.writeString(data.kafka().resolve("topic-0/0.log"), "x");
            // When
            data.clear();
            // Then
            assertThat(data.kafka()).doesNotExist();
            assertThat(foreign).exists();
        }
    }
}
