package headway;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: one process that serves pages and keeps everything in PostgreSQL. */
@SpringBootApplication
class HeadwayApplication {}
