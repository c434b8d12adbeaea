package de.gruppenbuch.domain.funding;

/** The page section where a task is put right. */
public enum TaskPlace {
    GROUP,
    GROUP_PERSONS,
    GROUP_FACTS,
    GROUP_BANK,
    PLAN,
    PROJECT,
    STATEMENTS,
    OUTCOME,
    TOOLS,
    REQUEST,
    FUNDER
}
