package headway.identity;

import headway.shared.Exported;
import java.util.List;
import org.springframework.stereotype.Component;

/** The people of an authority; what they sign in with stays. */
@Component
class IdentityExported implements Exported {

    @Override
    public List<Table> tables() {
        return List.of(
                new Table("account", "A person who may sign in", """
                        select id, authority_code, sign_in_name, full_name, mail_address, role, active, created_at
                          from account where authority_code = :authority order by id"""),
                Table.ofAuthority("account_school", "Which school a headteacher or chair leads"));
    }
}
