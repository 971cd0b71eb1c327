// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import java.util.Objects;
import picocli.CommandLine;

/** The version as the build has written it into the archive. */
final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"parley " + Objects.requireNonNullElse(version, "unpackaged")};
    }
}
