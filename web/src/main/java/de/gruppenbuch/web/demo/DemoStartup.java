package de.gruppenbuch.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills an empty installation with the made-up world when it is started as a demonstration. */
@ApplicationScoped
public class DemoStartup {

    @Inject private DemoWorld world;

    @Inject
    @ConfigProperty(name = "gruppenbuch.demo", defaultValue = "false")
    private boolean demo;

    @ActivateRequestContext
    void fill(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (demo) {
            world.create();
        }
    }
}
