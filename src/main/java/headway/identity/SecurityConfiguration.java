package headway.identity;

import headway.shared.Role;
import headway.web.TypedTextFilter;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The security chain: everything but a few named pages needs a person signed in. */
@Configuration
@ConditionalOnWebApplication
class SecurityConfiguration {

    static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http, JdbcAccounts accounts, SecondFactorRule secondFactor, SignInGate gate, Clock clock)
            throws Exception {
        return http.securityContext(context -> context.securityContextRepository(new AccountSessions(accounts, clock)))
                // The first that reads parameters is the filter against forgery.
                .addFilterAfter(new UploadsOfStrangers(), HeaderWriterFilter.class)
                .addFilterBefore(new TypedTextFilter(), CsrfFilter.class)
                .addFilterAfter(new FirstThingsFilter(secondFactor), AuthorizationFilter.class)
                .addFilterBefore(gate.filter(), UsernamePasswordAuthenticationFilter.class)
                // Where one wanted to go is not kept: a session would hold the address and all headers of that request.
                .requestCache(cache -> cache.disable())
                .authorizeHttpRequests(requests -> requests.requestMatchers(EndpointRequest.to("health"))
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.GET,
                                "/sign-in",
                                "/sign-in/code",
                                "/assets/**",
                                "/accessibility",
                                "/calendar/*.ics")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/sign-in/code")
                        .permitAll()
                        .requestMatchers("/error")
                        .permitAll()
                        .requestMatchers(EndpointRequest.to("metrics"))
                        .access((authentication, context) -> new AuthorizationDecision(isAdministrator(authentication)))
                        .requestMatchers(EndpointRequest.toAnyEndpoint())
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/sign-in")
                        .loginProcessingUrl("/sign-in")
                        .successHandler(gate)
                        .failureHandler(gate))
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .logoutSuccessUrl("/sign-in?left")
                        .deleteCookies(SessionConfiguration.COOKIE))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                permissions -> permissions.policy("camera=(), microphone=(), geolocation=()")))
                .build();
    }

    private static boolean isAdministrator(Supplier<? extends @Nullable Authentication> authentication) {
        Authentication known = authentication.get();
        return known != null
                && known.getPrincipal() instanceof Account account
                && account.user().is(Role.ADMINISTRATOR)
                && !account.oneTime();
    }
}
