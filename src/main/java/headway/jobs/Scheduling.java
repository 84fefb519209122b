package headway.jobs;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets modules do work from time to time, while the program serves pages. */
@Configuration
@ConditionalOnWebApplication
@EnableScheduling
class Scheduling {}
