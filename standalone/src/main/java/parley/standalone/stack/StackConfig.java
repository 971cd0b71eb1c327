// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What one standalone installation is made of. Immutable.
 *
 * @param registryHome directory with the unpacked registry
 * @param data directory that keeps everything
 * @param fresh whether what the directory holds of an earlier run is deleted first
 * @param rebuild whether everything is derived anew from the articles, even if nothing is missing
 * @param dossiers names of built-in dossiers or paths of dossier files; empty for all built-in ones
 * @param ports where it listens
 */
public record StackConfig(
        Path registryHome, Path data, boolean fresh, boolean rebuild, List<String> dossiers, Ports ports) {
    public StackConfig {
        Objects.requireNonNull(registryHome, "registryHome");
        Objects.requireNonNull(data, "data");
        dossiers = List.copyOf(dossiers);
        Objects.requireNonNull(ports, "ports");
    }
}
