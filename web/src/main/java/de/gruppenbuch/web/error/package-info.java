/**
 * What a person sees when a request ends badly: {@link de.gruppenbuch.web.error.ErrorPageServlet}
 * shows static pages and puts a number into the log.
 */
package de.gruppenbuch.web.error;
