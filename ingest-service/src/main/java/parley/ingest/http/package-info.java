/** HTTP requests with reports go in; 202 with the article's place on the topic comes out, or a problem that explains itself. */
package parley.ingest.http;
