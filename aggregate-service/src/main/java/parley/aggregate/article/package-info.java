/** Articles and what came of reading them go in; an article's text, revisions and events can be looked up. */
package parley.aggregate.article;
