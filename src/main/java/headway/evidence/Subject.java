package headway.evidence;

/** Whom a measure is about. */
public sealed interface Subject {

    /** A school, by URN. */
    record School(int urn) implements Subject {}

    /** A local authority, by its three-digit code. */
    record Authority(int code) implements Subject {}

    /** A region, by its name in the register. */
    record Region(String name) implements Subject {}

    /** England; {@code stateFunded} false where independent schools are counted too. */
    record England(boolean stateFunded) implements Subject {}
}
