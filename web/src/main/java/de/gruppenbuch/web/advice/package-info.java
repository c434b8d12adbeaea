/**
 * Public pages about tools: list, one tool, comparison, finder, sheet, tips. Everything stands in
 * the address, nothing needs JavaScript or a session.
 */
package de.gruppenbuch.web.advice;
