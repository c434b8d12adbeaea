package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.InputProblem;
import de.gruppenbuch.domain.shared.BusinessException;
import java.util.List;

/** A catalogue has mistakes and was refused as a whole. */
public final class CatalogueRefusedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final transient List<InputProblem> problems;

    public CatalogueRefusedException(List<InputProblem> problems) {
        super("tool.catalogue.refused", String.valueOf(problems.size()));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, in the order of the file. */
    public List<InputProblem> problems() {
        return problems == null ? List.of() : problems;
    }
}
