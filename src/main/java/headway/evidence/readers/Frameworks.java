package headway.evidence.readers;

import headway.evidence.Framework;
import java.time.LocalDate;

/** Which inspection framework was in force on a day. */
final class Frameworks {

    private static final LocalDate FRAMEWORK_2019_FROM = LocalDate.of(2019, 9, 1);
    private static final LocalDate REPORT_CARDS_FROM = LocalDate.of(2025, 11, 10);

    private Frameworks() {}

    static Framework on(LocalDate start) {
        if (start.isBefore(FRAMEWORK_2019_FROM)) {
            return Framework.FRAMEWORK_2015;
        }
        return start.isBefore(REPORT_CARDS_FROM) ? Framework.FRAMEWORK_2019 : Framework.REPORT_CARD;
    }
}
