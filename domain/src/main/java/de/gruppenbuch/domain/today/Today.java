package de.gruppenbuch.domain.today;

import de.gruppenbuch.domain.agreement.AgreementToRenew;
import de.gruppenbuch.domain.cost.RequestRow;
import de.gruppenbuch.domain.dispatch.ApplicationToPost;
import de.gruppenbuch.domain.funding.ApplicationRow;
import de.gruppenbuch.domain.funding.NextDeadline;
import de.gruppenbuch.domain.outcome.ProofToFile;
import de.gruppenbuch.domain.tool.ToolUseRow;
import java.util.List;
import java.util.Optional;

/**
 * What waits for the staff of a contact point.
 *
 * @param newRequests first ones of {@code newRequestCount}
 * @param answers requests whose question was answered
 * @param tools present uses whose tool is not fit for funding
 * @param agreements meeting agreements that end within 60 days or have ended, first ones
 * @param watchCount tools to assess again that groups or open requests hang on
 * @param toPost applications that were put out and not posted, first ones
 * @param proofsToFile grants of years before this one whose proof is not handed in, first ones
 * @param openApplications applications of which something is missing and that were not exported yet
 */
public record Today(
        long newRequestCount,
        List<RequestRow> newRequests,
        long answerCount,
        List<RequestRow> answers,
        int toolCount,
        List<ToolUseRow> tools,
        int agreementCount,
        List<AgreementToRenew> agreements,
        int watchCount,
        int openApplicationCount,
        List<ApplicationRow> openApplications,
        int toPostCount,
        List<ApplicationToPost> toPost,
        int proofToFileCount,
        List<ProofToFile> proofsToFile,
        Optional<NextDeadline> deadline) {

    public boolean nothingWaits() {
        return newRequestCount == 0
                && answerCount == 0
                && toolCount == 0
                && agreementCount == 0
                && watchCount == 0
                && openApplicationCount == 0
                && toPostCount == 0
                && proofToFileCount == 0;
    }
}
