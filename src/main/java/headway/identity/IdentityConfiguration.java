package headway.identity;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;

/** How passphrases are kept, how the reader is told to the database, and the watch on failed tries. */
@Configuration
class IdentityConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new ReaderTransactions(dataSource);
    }

    @Bean
    SignInWatch signInWatch(JdbcAccounts accounts) {
        return new SignInWatch(accounts);
    }

    /** Counts failed tries of an account, and forgets them when its owner gets in. */
    record SignInWatch(JdbcAccounts accounts) {

        @EventListener
        void failed(AuthenticationFailureBadCredentialsEvent event) {
            accounts.failed(nameOf(event));
        }

        @EventListener
        void succeeded(AuthenticationSuccessEvent event) {
            accounts.succeeded(event.getAuthentication().getName());
        }

        private static String nameOf(AbstractAuthenticationFailureEvent event) {
            return event.getAuthentication().getName();
        }
    }
}
