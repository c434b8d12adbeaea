/**
 * Every list of the application as Excel and CSV: the same filter and order as on the page, all
 * pages, streamed. A list is a {@link de.gruppenbuch.web.list.ListSource}; the words of its columns
 * are those of the page.
 */
package de.gruppenbuch.web.list;
