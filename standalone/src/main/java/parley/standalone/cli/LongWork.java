// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Work on many things, with a progress bar when somebody watches a terminal. */
final class LongWork implements AutoCloseable {
    private static final int BAR_COLUMNS = 78;

    /** What work is counted in. */
    enum Unit {
        KILOBYTES(" kB", 1000),
        REPORTS("", 1);

        private final String label;
        private final long size;

        Unit(String label, long size) {
            this.label = label;
            this.size = size;
        }
    }

    // Null when nobody watches.
    private final ProgressBar bar;

    /**
     * Begins the work.
     *
     * @param total how much there is to do, in the unit of {@link #step}; unknown if negative
     * @param unit what it is shown in
     */
    LongWork(String name, long total, Unit unit, Console console) {
        this.bar = console.progress() && total != 1 ? bar(name, total, unit) : null;
    }

    void step(long done) {
        if (bar != null) {
            bar.stepBy(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private static ProgressBar bar(String name, long total, Unit unit) {
        PrintStream terminal = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(total)
                .setUnit(unit.label, unit.size)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(terminal, BAR_COLUMNS))
                .build();
    }
}
