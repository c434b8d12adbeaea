package de.gruppenbuch.domain.batch;

import de.gruppenbuch.domain.shared.LocalText;
import java.util.List;

/**
 * The documents of one application.
 *
 * @param reason why there are none, null unless refused
 */
public record BatchItemRow(
        long id,
        int position,
        long applicationId,
        String applicationNumber,
        BatchItemState state,
        LocalText reason,
        List<BatchFileRow> files) {}
