// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import parley.standalone.table.Table;

/**
 * Where results and messages go, always in UTF-8. Immutable.
 *
 * @param out results
 * @param err everything else
 * @param columns width of the terminal that results go to; 0 when they go elsewhere
 * @param colour whether results are coloured
 * @param progress whether messages go to a terminal, where a progress bar makes sense
 */
record Console(PrintWriter out, PrintWriter err, int columns, boolean colour, boolean progress) {
    private static final int USUAL_COLUMNS = 80;

    /** The console of this process; the starting script has looked whether there is a terminal, which Java 17 cannot. */
    static Console ofProcess(Properties properties, Map<String, String> environment) {
        boolean terminal = Boolean.parseBoolean(properties.getProperty("parley.stdout.terminal"));
        String noColour = environment.getOrDefault("NO_COLOR", "");
        return new Console(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                terminal ? columns(properties.getProperty("parley.columns")) : 0,
                terminal && noColour.isEmpty(),
                Boolean.parseBoolean(properties.getProperty("parley.stderr.terminal")));
    }

    void print(Table table) {
        table.lines(columns, colour).forEach(out::println);
    }

    void print(List<String> lines) {
        lines.forEach(out::println);
    }

    /** Says something on standard error. */
    void say(String message) {
        err.println(message);
    }

    private static int columns(String text) {
        return text != null && text.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(text) : USUAL_COLUMNS;
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }
}
