package de.gruppenbuch.web.architecture;

/**
 * The rooms of the house below a root package. The real house is checked, the canary's house holds
 * one bad class for each rule.
 */
record House(String root) {

    static final House REAL = new House("de.gruppenbuch");
    static final House CANARY = new House("de.gruppenbuch.web.architecture.canary");

    String domain() {
        return root + ".domain..";
    }

    String reports() {
        return root + ".reports..";
    }

    String web() {
        return root + ".web..";
    }

    /** For slices: the feature is the part in brackets. */
    String features() {
        return root + ".(*).(*)..";
    }

    String[] allFeatures() {
        return FeatureChain.FEATURES.stream()
                .map(feature -> root + ".domain." + feature + "..")
                .toArray(String[]::new);
    }
}
