// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

/** Entry point of ./parley. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // The services bring log configurations of their own; this one is for the process that holds them all.
        System.setProperty("logback.configurationFile", "parley-standalone-logback.xml");
        Console console = Console.ofProcess(System.getProperties(), System.getenv());
        int status = ParleyCommand.line(console).execute(args);
        console.out().flush();
        console.err().flush();
        System.exit(status);
    }
}
