// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.file;

/** What came of a file or of a line of it. */
public sealed interface FileOutcome permits ReportFile, UnreadableFile {
    /** The file's path, with a colon and the line's number in a file of many reports. */
    String name();
}
