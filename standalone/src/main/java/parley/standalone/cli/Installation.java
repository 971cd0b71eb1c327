// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import java.nio.file.Path;
import parley.standalone.stack.Ports;
import parley.standalone.stack.StackConfig;

/**
 * Where things lie in a checkout. Immutable.
 *
 * @param home the repository's root
 */
record Installation(Path home) {
    /** The installation that the starting script has named, else the current directory. */
    static Installation ofProcess() {
        return new Installation(Path.of(System.getProperty("parley.home", "")).toAbsolutePath());
    }

    Path seeds() {
        return home.resolve("seeds");
    }

    StackConfig kept(Path data, boolean rebuild, StackOptions options) {
        Path kept = data == null ? home.resolve(".parley/data") : data;
        return new StackConfig(registry(), kept, false, rebuild, options.dossiers(), options.ports());
    }

    // One directory for each set of ports, so that two demos side by side do not meet.
    StackConfig fresh(StackOptions options) {
        Ports ports = options.ports();
        Path data = home.resolve(".parley/demo-" + ports.base());
        return new StackConfig(registry(), data, true, false, options.dossiers(), ports);
    }

    private Path registry() {
        return home.resolve("standalone/target/registry");
    }
}
