package headway.demo.generate.world;

/** The legal type of a school, with the words and codes each publisher has for it. */
public enum SchoolType {
    COMMUNITY("01", "Community school", Group.MAINTAINED, "Community School", "CY", "Community school"),
    VOLUNTARY_AIDED(
            "02", "Voluntary aided school", Group.MAINTAINED, "Voluntary Aided School", "VA", "Voluntary aided school"),
    VOLUNTARY_CONTROLLED(
            "03",
            "Voluntary controlled school",
            Group.MAINTAINED,
            "Voluntary Controlled School",
            "VC",
            "Voluntary controlled school"),
    FOUNDATION("05", "Foundation school", Group.MAINTAINED, "Foundation School", "FD", "Foundation school"),
    COMMUNITY_SPECIAL(
            "07",
            "Community special school",
            Group.SPECIAL,
            "Community Special School",
            "CYS",
            "Community special school"),
    INDEPENDENT_SPECIAL(
            "10",
            "Other independent special school",
            Group.INDEPENDENT,
            "Other Independent Special School",
            "INDSPEC",
            "Independent special schools"),
    INDEPENDENT(
            "11",
            "Other independent school",
            Group.INDEPENDENT,
            "Other Independent School",
            "IND",
            "Independent schools"),
    FOUNDATION_SPECIAL(
            "12",
            "Foundation special school",
            Group.SPECIAL,
            "Foundation Special School",
            "FDS",
            "Foundation special school"),
    PUPIL_REFERRAL_UNIT(
            "14", "Pupil referral unit", Group.MAINTAINED, "Pupil Referral Unit", "PRU", "Pupil referral unit"),
    NURSERY(
            "15",
            "Local authority nursery school",
            Group.MAINTAINED,
            "LA Nursery School",
            "NUR",
            "Local authority nursery school"),
    FURTHER_EDUCATION("18", "Further education", Group.COLLEGE, "", "FE", "Further education"),
    SPONSORED("28", "Academy sponsor led", Group.ACADEMY, "Academy Sponsor Led", "AC", "Sponsored academies"),
    SPECIAL_SPONSORED(
            "33",
            "Academy special sponsor led",
            Group.ACADEMY,
            "Academy Special Sponsor Led",
            "ACS",
            "Sponsored special academies"),
    CONVERTER("34", "Academy converter", Group.ACADEMY, "Academy Converter", "ACC", "Converter academies"),
    FREE("35", "Free schools", Group.FREE, "Free School", "F", "Free schools"),
    FREE_SPECIAL("36", "Free schools special", Group.FREE, "Free School - Special", "FS", "Free schools special"),
    FREE_SIXTEEN("39", "Free schools 16 to 19", Group.FREE, "Free School - 16-19", "F1619", "Free schools 16 to 19"),
    SPECIAL_CONVERTER(
            "44",
            "Academy special converter",
            Group.ACADEMY,
            "Academy Special Converter",
            "ACCS",
            "Converter special academies"),
    ALTERNATIVE_CONVERTER(
            "42",
            "Academy alternative provision converter",
            Group.ACADEMY,
            "Academy Alternative Provision Converter",
            "ACCAP",
            "Converter alternative provision academies"),
    SIXTEEN_CONVERTER(
            "45",
            "Academy 16-19 converter",
            Group.ACADEMY,
            "Academy 16-19 Converter",
            "ACC1619",
            "Academy 16 to 19 converters"),
    CHILDRENS_CENTRE("47", "Children's centre", Group.CHILDRENS_CENTRE, "", "", "");

    /** The broader group of types in the register. */
    public enum Group {
        COLLEGE("1", "Colleges"),
        INDEPENDENT("3", "Independent schools"),
        MAINTAINED("4", "Local authority maintained schools"),
        SPECIAL("5", "Special schools"),
        CHILDRENS_CENTRE("8", "Children's Centres"),
        ACADEMY("10", "Academies"),
        FREE("11", "Free Schools");

        public final String code;
        public final String label;

        Group(String code, String label) {
            this.code = code;
            this.label = label;
        }
    }

    public final String code;
    public final String label;
    public final Group group;
    public final String ofstedLabel;
    /** As in the column NFTYPE of the performance tables. */
    public final String abbreviation;

    public final String statisticsGroup;

    SchoolType(
            String code, String label, Group group, String ofstedLabel, String abbreviation, String statisticsGroup) {
        this.code = code;
        this.label = label;
        this.group = group;
        this.ofstedLabel = ofstedLabel;
        this.abbreviation = abbreviation;
        this.statisticsGroup = statisticsGroup;
    }

    public boolean academy() {
        return group == Group.ACADEMY || group == Group.FREE;
    }

    public boolean maintained() {
        return group == Group.MAINTAINED || group == Group.SPECIAL;
    }
}
