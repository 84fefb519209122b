package headway.support;

import headway.shared.Exported;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the ledger holds for an authority. */
@Component
class SupportExported implements Exported {

    @Override
    public List<Table> tables() {
        return List.of(
                Table.ofAuthority("term", "A term of a school year"),
                Table.ofAuthority("closure", "Days without school, of every school or of one"),
                Table.ofAuthority("entitlement", "What a settled decision promises a school"),
                Table.ofAuthority("entitlement_amount", "An amount of what was promised, for a full year"),
                Table.ofAuthority("support_extra", "Support beyond the entitlement, with the reason"),
                Table.ofAuthority("support_given", "A piece of support, planned or given"),
                Table.ofAuthority("team_member", "What one of the team can do, and when they work"),
                Table.ofAuthority("team_contract", "Days contracted for a term"),
                Table.ofAuthority("team_leave", "Days on which one of the team is away"),
                Table.ofAuthority("team_conflict", "A conflict of interest with a school"));
    }
}
