package de.gruppenbuch.domain.usage;

/** One line of the list of all uses. */
public record UseRow(String groupName, UseDetails details) {

    public long id() {
        return details.use().id();
    }
}
