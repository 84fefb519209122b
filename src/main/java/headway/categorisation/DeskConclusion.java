package headway.categorisation;

/** How a desk-top review of a school outside the visit programme ends (R46). */
public enum DeskConclusion {
    NO_CONCERN("No concern"),
    RAISE_WITH_TRUST("Raise with the school or its trust"),
    REFER("Refer to the DfE's regional director");

    private final String title;

    DeskConclusion(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
