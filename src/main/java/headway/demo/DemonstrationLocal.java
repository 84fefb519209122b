package headway.demo;

import headway.demo.LocalKnowledge.Judgement;
import headway.demo.generate.DemonstrationStory;
import headway.evidence.Entries;
import headway.identity.Accounts;
import headway.imports.Imports;
import headway.register.Officers;
import headway.shared.CurrentUser;
import headway.shared.LocalClock;
import headway.shared.Role;
import headway.shared.Urn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Enters what the authority of the demonstration knows and no published file holds, by the doors that people use. */
@Component
class DemonstrationLocal {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationLocal.class);

    private final Imports imports;
    private final Entries entries;
    private final Officers officers;
    private final Accounts accounts;
    private final TransactionTemplate together;

    DemonstrationLocal(
            Imports imports, Entries entries, Officers officers, Accounts accounts, TransactionTemplate together) {
        this.imports = imports;
        this.entries = entries;
        this.officers = officers;
        this.accounts = accounts;
        this.together = together;
    }

    /** Enters what was known in a season, as on the day on which it was entered. */
    void enter(LocalSeason season, List<CurrentUser> people, List<DemonstrationStory> stories, CurrentUser head) {
        List<DemonstrationStory> open =
                stories.stream().filter(DemonstrationStory::open).toList();
        LocalClock.on(season.entered(), () -> {
            load(season, open, head);
            CurrentUser officer = one(people, Role.SERVICE_OFFICER);
            together.executeWithoutResult(status -> open.forEach(school -> judge(school, season, officer, head)));
        });
    }

    private void load(LocalSeason season, List<DemonstrationStory> schools, CurrentUser head) {
        try {
            Path folder = Files.createTempDirectory("headway-local");
            Path indicators = LocalFiles.indicators(folder, schools, season);
            Path evaluations = LocalFiles.selfEvaluations(folder, schools, season);
            for (Path file : List.of(indicators, evaluations)) {
                for (Imports.Loaded loaded : imports.load(file, Imports.Given.NOTHING, false, head)) {
                    if (!loaded.applied()) {
                        LOG.warn("{}: {}", loaded.fileName(), loaded.message());
                    }
                }
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The school's partner judges where it has one, otherwise the head of school improvement. */
    private void judge(DemonstrationStory school, LocalSeason season, CurrentUser officer, CurrentUser head) {
        Urn urn = new Urn(school.urn());
        CurrentUser partner = officers.partner(urn, season.entered())
                .flatMap(link -> accounts.open(link.account()))
                .filter(person -> person.hasSchool(urn))
                .orElse(head);
        LocalKnowledge known = new LocalKnowledge(school, season);
        known.leadership().ifPresent(judgement -> {
            enter(urn, judgement, partner);
            enter(urn, known.leaving(), partner);
            enter(urn, known.newHead(), partner);
        });
        known.concern().ifPresent(judgement -> {
            CurrentUser by = accounts.open(officer.id())
                    .filter(person -> person.hasSchool(urn))
                    .orElse(head);
            enter(urn, judgement, by);
        });
    }

    private void enter(Urn urn, Judgement judgement, CurrentUser by) {
        entries.enter(
                urn,
                judgement.fact(),
                judgement.value(),
                judgement.from(),
                judgement.confidence(),
                judgement.note(),
                "",
                by);
    }

    static CurrentUser one(List<CurrentUser> people, Role role) {
        return people.stream().filter(person -> person.is(role)).findFirst().orElseThrow();
    }
}
