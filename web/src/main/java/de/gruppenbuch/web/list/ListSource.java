package de.gruppenbuch.web.list;

import de.gruppenbuch.domain.security.AccessDeniedException;

/** A list that can be taken out as a file. Filter and order stand in the address. */
interface ListSource {

    /** Last part of the address, without the ending. */
    String name();

    /**
     * Asks for what is on the list now.
     *
     * @throws AccessDeniedException for who may not see the page of the list
     */
    ListFile<?> open();
}
