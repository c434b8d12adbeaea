package de.gruppenbuch.domain.review;

import de.gruppenbuch.domain.tool.OfferingRow;
import java.time.LocalDate;
import java.util.List;

/**
 * What a contact point tells the groups that use a tool: why, and what they could use instead.
 *
 * @param day of the notice
 * @param alternatives better rated ones only; a successor named by the vendor is no exception
 * @param notOffered names of tools that the vendor names as successors and that are not better
 * @param mailPossible whether a mail server is configured
 */
public record ToolNotice(
        OfferingRow offering,
        Sender sender,
        LocalDate day,
        List<OfferingRow> alternatives,
        List<String> notOffered,
        List<Letter> letters,
        List<Unreached> unreached,
        boolean mailPossible) {

    /** Head of the letter. */
    public record Sender(String name, String street, String place, String phone) {}

    /**
     * A letter to the first contact person of a group, who has agreed to be written to.
     *
     * @param address lines of the address, without empty ones
     * @param email empty where not known
     * @param paragraphs from the greeting to the contact point's name
     */
    public record Letter(
            long groupId,
            String groupName,
            List<String> address,
            String email,
            String subject,
            List<String> paragraphs) {

        public boolean hasEmail() {
            return !email.isEmpty();
        }
    }

    /** A group whose contact person has not agreed to be written to: only a call is left. */
    public record Unreached(long groupId, String groupName) {}

    public List<Letter> byMail() {
        return letters.stream().filter(Letter::hasEmail).toList();
    }
}
