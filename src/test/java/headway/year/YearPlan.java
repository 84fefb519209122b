package headway.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import headway.testing.TestAuthority;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Looks for a visiting plan on its pages, confirms it, and counts what it brought beside. */
final class YearPlan {

    private final YearBorough borough;
    private final Counted counted;
    private final MockMvc mvc;

    YearPlan(YearBorough borough, MockMvc mvc) {
        this.borough = borough;
        this.counted = borough.counted;
        this.mvc = mvc;
    }

    private MvcResult call(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(borough.bean(TestAuthority.class).as(borough.head))
                        .with(csrf()))
                .andReturn();
    }

    private String page(String address) throws Exception {
        return call(get(address)).getResponse().getContentAsString();
    }

    /** Looks for a plan and confirms it, where there is anything to plan. */
    void planned(int seconds, boolean keepPartners) throws Exception {
        MockHttpServletRequestBuilder form =
                post("/visiting-plan").param("year", "2018/19").param("seconds", "" + seconds);
        MvcResult begun = call(keepPartners ? form.param("keepPartners", "yes") : form);
        if (begun.getResponse().getContentAsString().contains("There is no visit to plan")) {
            return;
        }
        String address = begun.getResponse().getRedirectedUrl();
        assertThat(address)
                .as(begun.getResponse().getContentAsString().replaceAll("(?s).*error-summary__list|</ul>.*", ""))
                .matches("/visiting-plan/\\d+");
        Instant late = Instant.now().plus(Duration.ofSeconds(60 + seconds));
        while (page(address).contains("Looking for a plan")) {
            assertThat(Instant.now()).as("the search ends").isBefore(late);
            Thread.sleep(100);
        }
        List<NamedCsvRecord> plan =
                rows(call(get(address + "/plan.csv")).getResponse().getContentAsString());
        int version = borough.inTransaction(() -> borough.jdbc()
                .sql("select version from plan_run where id = ?")
                .param(Long.parseLong(address.substring("/visiting-plan/".length())))
                .query(Integer.class)
                .single());
        assertThat(call(post(address + "/confirm").param("version", "" + version))
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
        took(plan);
    }

    private static List<NamedCsvRecord> rows(String text) throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(text.startsWith("\ufeff") ? text.substring(1) : text)) {
            return csv.stream().toList();
        }
    }

    /** What the plan said, visit by visit, stands now, and nothing of what was over is touched. */
    private void took(List<NamedCsvRecord> plan) {
        List<String> said = plan.stream()
                .filter(row -> !row.getField("Day").isEmpty())
                .map(row -> String.join(
                        " ",
                        row.getField("URN"),
                        row.getField("Partner"),
                        row.getField("Day"),
                        row.getField("Half"),
                        row.getField("Report")))
                .toList();
        Set<Long> before = new HashSet<>(counted.visits.keySet());
        List<String> stands = new ArrayList<>();
        for (Counted.Visit now : kept()) {
            boolean theirs = borough.partners.contains(borough.partner(now.account));
            if (now.state != 'x' && now.counts && theirs) {
                stands.add(String.join(
                        " ",
                        "" + now.urn,
                        borough.left.contains(now.account)
                                ? "Somebody who left"
                                : borough.partner(now.account).fullName(),
                        now.on().toString(),
                        now.whole ? "whole day" : now.morning ? "morning" : "afternoon",
                        now.reported ? "yes" : "no"));
            }
            Counted.Visit was = counted.visits.put(now.id, now);
            if (was == null) {
                assertThat(now.state).isEqualTo('p');
                assertThat(now.unit).isEqualTo("visits");
                continue;
            }
            before.remove(now.id);
            now.report = was.report;
            now.counts = was.counts;
            now.unit = was.unit;
            boolean same = was.account == now.account && was.day.equals(now.day) && was.morning == now.morning;
            boolean cover = was.toCome() && counted.inThePartnersPlace(was) && !borough.left.contains(was.account);
            if (cover || was.state == 'c' && !was.day.isAfter(borough.today())) {
                assertThat(same && was.state == now.state)
                        .as("visit %s is another's than a partner's, or its day is over", was.id)
                        .isTrue();
            } else if (!was.toCome()) {
                assertThat(same && was.state == now.state)
                        .as("visit %s is over", was.id)
                        .isTrue();
            }
            if (same) {
                assertThat(now.state).as("visit %s stays as agreed", was.id).isEqualTo(was.state);
            }
        }
        assertThat(before).as("no visit is lost").isEmpty();
        assertThat(said).as("the plan").containsExactlyInAnyOrderElementsOf(stands);
    }

    private List<Counted.Visit> kept() {
        return borough.inTransaction(() -> borough.jdbc()
                .sql("select id, urn, account, day, half, whole_day, state, reported, done_on, kind from visit"
                        + " where authority_code = ?")
                .param(borough.code.value())
                .query((row, index) -> {
                    Counted.Visit visit = new Counted.Visit();
                    visit.id = row.getLong(1);
                    visit.urn = row.getInt(2);
                    visit.account = row.getLong(3);
                    visit.day = row.getObject(4, LocalDate.class);
                    visit.morning = row.getString(5).equals("MORNING");
                    visit.whole = row.getBoolean(6);
                    visit.state = letter(row.getString(7));
                    visit.reported = row.getBoolean(8);
                    visit.done = row.getObject(9, LocalDate.class);
                    visit.counts = !row.getString(10).equals("DESK_TOP");
                    return visit;
                })
                .list());
    }

    private static char letter(String state) {
        return switch (state) {
            case "PROPOSED" -> 'p';
            case "CONFIRMED" -> 'c';
            case "DONE" -> 'd';
            case "NOTED" -> 'n';
            default -> 'x';
        };
    }
}
