package de.gruppenbuch.reports.letter;

import de.gruppenbuch.domain.shared.RuleViolatedException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Parts are UTF-8, as every word processor writes them. */
final class PartBytes {

    private PartBytes() {}

    /**
     * @throws RuleViolatedException if it is not UTF-8
     */
    static String decode(byte[] content) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new RuleViolatedException("file", "letter.file.foreign");
        }
    }

    static byte[] encode(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
