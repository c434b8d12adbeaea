/**
 * Pages for the funders' own forms: upload, mapping by clicking, test print, the next version, and
 * the filled form of an application.
 */
package de.gruppenbuch.web.form;
