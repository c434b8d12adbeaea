package de.gruppenbuch.it.container;

import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.group.RegisterGroup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;

/** Writes and then fails, as a use case does that finds a reason to refuse too late. */
@ApplicationScoped
@Transactional
public class TransactionProbe {

    @Inject private GroupService groups;

    public void registerAndRefuse(RegisterGroup command, RuntimeException refusal) {
        groups.register(command);
        throw refusal;
    }

    public void registerAndFailChecked(RegisterGroup command) throws IOException {
        groups.register(command);
        throw new IOException("checked");
    }
}
