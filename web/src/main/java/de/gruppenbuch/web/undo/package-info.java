/**
 * Takes a deed back with the button beside the sentence that told of it: {@link
 * de.gruppenbuch.web.undo.UndoView}.
 */
package de.gruppenbuch.web.undo;
