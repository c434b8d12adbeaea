package de.gruppenbuch.web.account;

import de.gruppenbuch.domain.account.NewInvitation;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps the secrets of fresh invitations for the letter, in the memory of this session only. */
@SessionScoped
public class InvitationShelf implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;

    private final transient Map<Long, NewInvitation> fresh = new LinkedHashMap<>();

    public void put(NewInvitation invitation) {
        if (fresh.size() >= MOST) {
            fresh.remove(fresh.keySet().iterator().next());
        }
        fresh.put(invitation.id(), invitation);
    }

    public Optional<NewInvitation> find(long id) {
        return Optional.ofNullable(fresh.get(id));
    }
}
