/** Files and folders go in; the reports in them come out, ready to be sent, or what keeps a file from being read. */
package parley.ingest.file;
