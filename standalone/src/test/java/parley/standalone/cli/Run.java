// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * A command line that was run. Immutable.
 *
 * @param out lines of standard output
 * @param err what went to standard error
 */
record Run(int status, List<String> out, String err) {
    static Run of(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), 0, false, false);
        int status = ParleyCommand.line(console).execute(words);
        console.out().flush();
        console.err().flush();
        return new Run(status, out.toString().lines().toList(), err.toString());
    }
}
