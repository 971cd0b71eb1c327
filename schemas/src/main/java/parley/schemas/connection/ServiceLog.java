// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.connection;

/** How a service that runs by itself logs: to standard error, its own words from INFO on, libraries' from WARN on. */
public final class ServiceLog {
    private static final String PROPERTY = "logback.configurationFile";

    private ServiceLog() {}

    /** To be called before the first logger is made; a configuration that the operator names stays. */
    public static void configure() {
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, "parley/schemas/connection/logback.xml");
        }
    }
}
