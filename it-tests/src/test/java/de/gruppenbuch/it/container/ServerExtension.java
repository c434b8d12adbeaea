package de.gruppenbuch.it.container;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Lets Arquillian know {@link Surroundings}; named in META-INF/services. */
public final class ServerExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Surroundings.class);
    }
}
