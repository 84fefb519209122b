package headway.identity;

import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;

/** How passphrases are kept, and how the reader is told to the database. */
@Configuration
class IdentityConfiguration {

    @Bean
    PasswordEncoder passwordEncoder(@Value("${headway.passphrase.cost}") int cost) {
        return encoder(cost);
    }

    /** @param cost of bcrypt, 4 to 31: each step doubles the time of one try */
    static PasswordEncoder encoder(int cost) {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(cost)));
    }

    /** Hashes what was typed whether or not the account exists or is open: the time tells nothing. */
    @Bean
    AuthenticationProvider passphraseCheck(JdbcAccounts accounts, PasswordEncoder encoder) {
        DaoAuthenticationProvider provider = new DaoAuthenticationProvider(accounts);
        provider.setPasswordEncoder(encoder);
        provider.setUserDetailsPasswordService(accounts);
        provider.setAlwaysPerformAdditionalChecksOnUser(true);
        return provider;
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new ReaderTransactions(dataSource);
    }
}
