package headway.strategy.web;

import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.strategy.HeldPack;

/**
 * What a person may do with a version of a strategy. What was published is for all who work by it; a draft is for those
 * who may still change it.
 */
public record StrategyPermissions(boolean view, boolean change) {

    /** Of a person and a version; whose strategy it is counts beside the role. */
    public static StrategyPermissions of(CurrentUser user, HeldPack held) {
        boolean change = held.isDraft() && leads(user) && held.isOpenTo(user.authority());
        return new StrategyPermissions(change || (!held.isDraft() && reads(user)), change);
    }

    /** Whether the person looks after the authority's strategy. */
    public static boolean leads(CurrentUser user) {
        return user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT);
    }

    /** Whether the person works by the strategy: everyone but those who only run the installation. */
    public static boolean reads(CurrentUser user) {
        return user.role().isOfficer() || user.is(Role.SCHOOL_LEADER) || user.is(Role.COUNCILLOR);
    }
}
