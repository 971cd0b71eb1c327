// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.connection;

/** What a service's exit status tells the one who started it. */
public enum ExitCode {
    OK(0),
    FAILED(1),
    USAGE(2),
    BROKER_UNAVAILABLE(3),
    REGISTRY_UNAVAILABLE(4),
    TOPICS_UNFIT(5),
    PORT_IN_USE(6),
    DATA_IN_USE(7),
    SERVICE_UNREACHABLE(8);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    /** The process's exit status. */
    public int status() {
        return status;
    }
}
