/**
 * The funders' own forms: which fields an uploaded file has, which value of an application belongs
 * into each, and how the mapping is carried over to the next version of the form. The files
 * themselves are read and filled by the module {@code reports}.
 */
package de.gruppenbuch.domain.form;
