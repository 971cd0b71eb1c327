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

    // Null when nobody watches.
    private final ProgressBar bar;

    /**
     * Begins the work.
     *
     * @param total how much there is to do, in the unit of {@link #step}; unknown if negative
     */
    LongWork(String name, long total, Console console) {
        this.bar = console.progress() && total != 1 ? bar(name, total) : null;
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

    private static ProgressBar bar(String name, long total) {
        PrintStream terminal = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(terminal, BAR_COLUMNS))
                .build();
    }
}
