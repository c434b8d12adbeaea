/**
 * Word letters from templates with names between double braces. A template is cut once ({@code
 * LetterCompiler}) and then filled as often as wanted ({@code CompiledLetter}); only the text at
 * the marks changes, every other part of the file stays as it came. There are values, lists and
 * conditions, and no expressions: a template can ask for nothing but the names it is given.
 */
package de.gruppenbuch.reports.letter;
