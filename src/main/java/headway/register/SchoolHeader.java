package headway.register;

import headway.shared.CurrentUser;
import headway.shared.Urn;
import headway.web.NavigationItem;
import headway.web.NotFoundException;
import headway.web.SchoolTab;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/** Makes the card and the tabs that stand on every page of a school. */
@Component
public class SchoolHeader {

    /** The card: what one needs to know at a glance. Category and level are null for whom they are not to be seen. */
    public record Card(
            School school,
            SchoolPermissions permissions,
            List<NavigationItem> tabs,
            String clusters,
            @Nullable String partner,
            @Nullable String category,
            @Nullable String categoryTag,
            @Nullable String level,
            @Nullable LocalDate categoryFrom) {}

    private final Schools schools;
    private final JdbcClient jdbc;
    private final Supplier<List<SchoolTab>> tabs;
    private final Clock clock;

    SchoolHeader(Schools schools, JdbcClient jdbc, ObjectProvider<SchoolTab> tabs, Clock clock) {
        this.schools = schools;
        this.jdbc = jdbc;
        this.tabs = SingletonSupplier.of(() -> tabs.orderedStream().toList());
        this.clock = clock;
    }

    /** The card of a school that the person may see; 'not found' otherwise. */
    @Transactional(readOnly = true)
    public Card of(int urn, CurrentUser user) {
        School school = Urn.isValid(urn)
                ? schools.find(new Urn(urn)).orElseThrow(() -> new NotFoundException("School " + urn))
                : notFound(urn);
        SchoolPermissions permissions = SchoolPermissions.viewing(user, school);
        boolean seen = permissions.viewDecisions();
        return jdbc.sql("""
                        select (select string_agg(c.name, ', ' order by c.name) from cluster_member m
                                join cluster c on c.id = m.cluster_id
                                where m.urn = :urn and m.from_date <= :today
                                  and (m.until_date is null or m.until_date >= :today)),
                               (select officer_name from school_officer where urn = :urn and is_partner
                                and from_date <= :today and (until_date is null or until_date >= :today)),
                               l.category, l.category_tag, l.level, l.category_from
                        from (select 1) one left join school_listing l on l.urn = :urn""")
                .param("urn", urn)
                .param("today", LocalDate.now(clock))
                .query((row, index) -> new Card(
                        school,
                        permissions,
                        tabsOf(school.urn(), user),
                        row.getString(1) == null ? "" : row.getString(1),
                        row.getString(2),
                        seen ? row.getString(3) : null,
                        seen ? row.getString(4) : null,
                        seen ? row.getString(5) : null,
                        seen ? row.getObject(6, LocalDate.class) : null))
                .single();
    }

    private static School notFound(int urn) {
        throw new NotFoundException("School " + urn);
    }

    private List<NavigationItem> tabsOf(Urn urn, CurrentUser user) {
        return tabs.get().stream()
                .flatMap(source -> source.tabs(urn, user).stream())
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
    }
}
