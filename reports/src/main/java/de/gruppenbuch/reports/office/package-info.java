/**
 * Files of Word and Excel as packages of parts: a gate that lets only harmless ones in, strict
 * reading of the ZIP and of XML, and writing in which untouched parts stay byte for byte. Nothing
 * here trusts what a file says about itself: sizes are measured while inflating, and a ZIP is read
 * only if each reader would see the same in it.
 */
package de.gruppenbuch.reports.office;
