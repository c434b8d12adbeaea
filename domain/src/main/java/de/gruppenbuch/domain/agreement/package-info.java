/**
 * What a group agrees for its online meetings: a draft that its lead works through, concluded as a
 * dated row that nobody changes. Entry points: {@link
 * de.gruppenbuch.domain.agreement.OwnAgreementService} for leads, {@link
 * de.gruppenbuch.domain.agreement.AgreementService} for staff, {@link
 * de.gruppenbuch.domain.agreement.GroupAgreements} for other features; rules: {@link
 * de.gruppenbuch.domain.agreement.AgreementPolicy}. No name of a participant is kept: membership in
 * a group on an illness is itself data about health (Art. 9 GDPR).
 */
package de.gruppenbuch.domain.agreement;
