package headway.support;

import headway.shared.AcademicYear;
import headway.support.ledger.SchoolLedger;
import headway.support.ledger.UnitLine;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Amounts and units as the pages of support write them. */
public final class SupportWords {

    private SupportWords() {}

    /** 2, or 0.5; none is 0. */
    public static String amount(@Nullable BigDecimal amount) {
        return amount == null || amount.signum() == 0
                ? "0"
                : amount.stripTrailingZeros().toPlainString();
    }

    /** A unit in words, as it goes with an amount. */
    public static String unit(SchoolLedger ledger, String unit, int amount) {
        return ledger.lines().stream()
                .map(UnitLine::promise)
                .filter(promise -> promise.unit().equals(unit))
                .map(promise -> amount == 1 ? promise.one() : promise.many())
                .findFirst()
                .orElse(unit);
    }

    /** The address of the ledger as it is filtered. */
    public static String address(String path, AcademicYear year, String partner, String category, String show) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("year", year.label())
                .queryParam("partner", partner)
                .queryParam("category", category)
                .queryParam("show", show)
                .encode()
                .build()
                .toUriString();
    }
}
