package de.gruppenbuch.web.architecture.canary.domain.group;

import de.gruppenbuch.domain.security.PublicAccess;
import de.gruppenbuch.domain.security.RequiresPermission;
import jakarta.annotation.security.DenyAll;
import java.io.IOException;
import java.util.List;

/** No bean, no transaction, and says nothing, both or the ignored thing about its callers. */
public class CanaryService {

    public void saysNothing() {
        // The rule reads the signature.
    }

    @RequiresPermission({})
    @PublicAccess("and both at once")
    public void saysBoth() {
        // The rule reads the signature.
    }

    @DenyAll
    @PublicAccess("the server ignores the other annotation")
    public void saysTheIgnoredThing() {
        // The rule reads the signature.
    }

    @PublicAccess("a checked exception commits")
    public void throwsChecked() throws IOException {
        throw new IOException("checked");
    }

    @PublicAccess("entities stay inside")
    public List<EntityCanary> showsEntities() {
        return List.of();
    }
}
