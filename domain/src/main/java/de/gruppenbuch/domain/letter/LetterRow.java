package de.gruppenbuch.domain.letter;

import java.util.List;

/**
 * A kind of letter with the contact point's own templates.
 *
 * @param own newest first
 */
public record LetterRow(LetterKind kind, List<OwnTemplate> own) {

    /** Whether letters of this kind are written with the template that comes with the software. */
    public boolean shipped() {
        return own.stream().noneMatch(OwnTemplate::active);
    }
}
