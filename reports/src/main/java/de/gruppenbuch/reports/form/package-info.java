/**
 * What stands in an application, in the order of the funders' forms, independent of the kind of
 * file: {@link de.gruppenbuch.reports.form.ApplicationForm} gives the numbered sections that both
 * the Word and the Excel file show, so that the two can never differ.
 */
package de.gruppenbuch.reports.form;
