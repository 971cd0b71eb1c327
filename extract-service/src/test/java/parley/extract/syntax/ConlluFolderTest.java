// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.extract.text.Reader;
import parley.extract.text.Report;
import parley.extract.text.Sentence;

final class ConlluFolderTest {
    private static final String BODY = "The envoy of Karst, who left early, refused.";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeParse() throws IOException {
        Files.writeString(folder.resolve("one.conllu"), """
                # sent_id = 1
                1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_
                2\tenvoy\tenvoy\tNOUN\tNN\t_\t10\tnsubj\t_\t_
                3\tof\tof\tADP\tIN\t_\t4\tcase\t_\t_
                4\tKarst\tKarst\tPROPN\tNNP\t_\t2\tnmod\t_\tSpaceAfter=No
                5\t,\t,\tPUNCT\t,\t_\t2\tpunct\t_\t_
                6\twho\twho\tPRON\tWP\t_\t7\tnsubj\t_\t_
                7\tleft\tleave\tVERB\tVBD\t_\t2\tacl:relcl\t_\t_
                8\tearly\tearly\tADV\tRB\t_\t7\tadvmod\t_\tSpaceAfter=No
                9\t,\t,\tPUNCT\t,\t_\t2\tpunct\t_\t_
                10\trefused\trefuse\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
                11\t.\t.\tPUNCT\t.\t_\t10\tpunct\t_\t_
                """);
    }

    @Test
    void shouldTellTheSubjectOfAVerbWhenTheTextWasParsed() {
        // Given
        Reader reader = new Reader(ConlluFolder.read(folder));
        // When
        Sentence sentence = reader.read(Report.of(BODY, null)).sentences().get(0);
        // Then
        assertThat(sentence.token(sentence.parsedSubject(9)).text()).isEqualTo("envoy");
        assertThat(sentence.parsedSubject(7)).isEqualTo(-1);
    }

    @Test
    void shouldKnowNothingWhenTheTextIsAnother() {
        assertThat(ConlluFolder.read(folder).of("Another envoy refused.")).isSameAs(Subjects.UNKNOWN);
    }

    @Test
    void shouldNameFileAndLineWhenAParseIsMalformed() throws IOException {
        // Given
        Files.writeString(folder.resolve("two.conllu"), "1 The the\n");
        // When / Then
        assertThatThrownBy(() -> ConlluFolder.read(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two.conllu:1");
    }
}
