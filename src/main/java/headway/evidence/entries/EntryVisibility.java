package headway.evidence.entries;

import headway.register.SchoolPermissions;
import headway.shared.CurrentUser;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which entries on a school a person sees: officers who have the school all; its leaders what the school knows of itself;
 * other officers of the authority only what they entered themselves.
 */
public record EntryVisibility(long account, Set<EntryKind> kinds) {

    public EntryVisibility {
        kinds = Set.copyOf(kinds);
    }

    public static EntryVisibility of(CurrentUser user, SchoolPermissions permissions) {
        return new EntryVisibility(user.id(), kinds(permissions));
    }

    private static Set<EntryKind> kinds(SchoolPermissions permissions) {
        if (permissions.lead()) {
            return EnumSet.of(EntryKind.INDICATOR, EntryKind.SELF_EVALUATION);
        }
        return permissions.viewDecisions() ? EnumSet.allOf(EntryKind.class) : Set.of();
    }

    public boolean sees(EntryKind kind) {
        return kinds.contains(kind);
    }

    public boolean sees(StoredEntry entry) {
        return entry.accountId() == account || sees(entry.kind());
    }
}
