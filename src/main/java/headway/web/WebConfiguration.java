package headway.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.List;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
class WebConfiguration implements WebMvcConfigurer {

    private final PageTransaction pages;

    WebConfiguration(PlatformTransactionManager transactions) {
        this.pages = new PageTransaction(transactions);
    }

    @Bean
    TemplateEngine templateEngine() {
        TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
        engine.setTrimControlStructures(true);
        return engine;
    }

    @Bean
    PageViews pageViews(TemplateEngine engine, PageFrame frame) {
        return new PageViews(engine, frame);
    }

    @Bean
    PageTransaction pageTransaction() {
        return pages;
    }

    /** After those of Spring Boot, so that ours speaks first where no page of the application does. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadAddresses(StyleSheets styles) {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new UnreadAddressPage(styles)));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RouteGuard());
        registry.addInterceptor(pages);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CurrentUserArgument());
    }
}
