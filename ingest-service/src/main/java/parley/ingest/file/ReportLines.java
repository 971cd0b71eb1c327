// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import parley.ingest.report.ReportFormat;

/** Reads JSON lines one at a time, so that a file may be larger than memory. */
final class ReportLines {
    private ReportLines() {}

    /** Gives the report of every line that is not blank, named after file and line; the stream should be buffered. */
    static void read(String name, InputStream in, Consumer<FileOutcome> outcomes) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean blank = true;
        boolean tooLong = false;
        int number = 1;
        int next = in.read();
        while (next >= 0) {
            if (next != '\n') {
                blank &= next == ' ' || next == '\t' || next == '\r';
                tooLong = tooLong || line.size() == ReportFiles.MAX_BYTES;
                if (!tooLong) {
                    line.write(next);
                }
            }
            int current = next;
            next = in.read();
            if (current == '\n' || next < 0) {
                if (!blank) {
                    outcomes.accept(outcome(name + ":" + number, line, tooLong));
                }
                line.reset();
                blank = true;
                tooLong = false;
                number++;
            }
        }
    }

    private static FileOutcome outcome(String name, ByteArrayOutputStream line, boolean tooLong) {
        return tooLong ? ReportFiles.tooLarge(name) : new ReportFile(name, ReportFormat.JSON, line.toByteArray());
    }
}
