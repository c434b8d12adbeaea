package de.gruppenbuch.web.architecture.canary.domain.group;

import jakarta.transaction.Transactional;

/** A name without a role; a public step with a transaction. */
@Transactional
public class CanaryManager {}
