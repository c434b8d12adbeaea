package de.gruppenbuch.domain.assessment;

/**
 * What may be talked about with a tool: confidential matters, ordinary meetings, or organisation
 * only.
 */
public enum ProtectionLevel {
    HIGH,
    NORMAL,
    LOW
}
