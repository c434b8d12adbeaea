package de.gruppenbuch.it.container;

import jakarta.enterprise.inject.spi.CDI;

/** A test that runs inside the server. */
interface InContainer {

    default <T> T get(Class<T> bean) {
        return CDI.current().select(bean).get();
    }
}
