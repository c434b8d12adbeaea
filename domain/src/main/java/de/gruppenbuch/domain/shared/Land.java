package de.gruppenbuch.domain.shared;

/**
 * The sixteen Länder with the code that every table here uses; it is also the holiday subdivision
 * in lower case.
 */
public enum Land {
    BB("Brandenburg"),
    BE("Berlin"),
    BW("Baden-Württemberg"),
    BY("Bayern"),
    HB("Bremen"),
    HE("Hessen"),
    HH("Hamburg"),
    MV("Mecklenburg-Vorpommern"),
    NI("Niedersachsen"),
    NW("Nordrhein-Westfalen"),
    RP("Rheinland-Pfalz"),
    SH("Schleswig-Holstein"),
    SL("Saarland"),
    SN("Sachsen"),
    ST("Sachsen-Anhalt"),
    TH("Thüringen");

    private final String germanName;

    Land(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
