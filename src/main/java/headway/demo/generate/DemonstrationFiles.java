package headway.demo.generate;

import headway.demo.generate.files.AbsenceFile;
import headway.demo.generate.files.AbsenceTidyFile;
import headway.demo.generate.files.CensusFile;
import headway.demo.generate.files.FinanceFile;
import headway.demo.generate.files.Ks2InformationFile;
import headway.demo.generate.files.Ks2TidyFile;
import headway.demo.generate.files.Ks2WideFile;
import headway.demo.generate.files.Ks4InformationFile;
import headway.demo.generate.files.Ks4ProvisionalFile;
import headway.demo.generate.files.Ks4TidyFile;
import headway.demo.generate.files.Ks4WideFile;
import headway.demo.generate.files.Ofsted2019File;
import headway.demo.generate.files.Ofsted2026File;
import headway.demo.generate.files.OfstedLatestFile;
import headway.demo.generate.files.OfstedSheet2026;
import headway.demo.generate.files.OfstedWorkbook2018;
import headway.demo.generate.files.RegisterFile;
import headway.demo.generate.files.RegisterLinksFile;
import headway.demo.generate.files.SixthFormFile;
import headway.demo.generate.files.WorkforceFile;
import headway.demo.generate.files.Written;
import headway.demo.generate.results.Edition;
import headway.demo.generate.results.Ks2Totals;
import headway.demo.generate.results.Ks4Totals;
import headway.demo.generate.world.World;
import headway.demo.generate.world.WorldBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes the published files of an invented authority or England, as their publishers would have written them. */
public final class DemonstrationFiles {

    /** The day on which the demonstration takes place, that of the newer register. */
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final LocalDate OLDER_REGISTER = LocalDate.of(2024, 2, 1);
    private static final LocalDate LATEST_INSPECTIONS = LocalDate.of(2026, 2, 28);

    private final Path folder;
    private final World world;
    private final List<Written> written = new ArrayList<>();

    private DemonstrationFiles(Path folder, World world) {
        this.folder = folder;
        this.world = world;
    }

    /** Generates into a folder, which is made where it does not exist; files of the same name are replaced. */
    public static Generated generate(Path folder, Plan plan) throws IOException {
        World world = WorldBuilder.of(plan.seed(), plan.schools(), plan.authorities(), plan.otherSchools());
        DemonstrationFiles files = new DemonstrationFiles(folder, world);
        files.register();
        files.inspections();
        files.keyStage2();
        files.keyStage4And5();
        files.context();
        return new Generated(
                files.written.stream()
                        .map(file -> new GeneratedFile(file.path(), file.kind(), file.rows()))
                        .toList(),
                Stories.of(world, TODAY));
    }

    private void register() throws IOException {
        Path to = folder.resolve("register");
        written.add(RegisterFile.write(to, world, OLDER_REGISTER));
        written.add(RegisterFile.write(to, world, TODAY));
        written.add(RegisterLinksFile.write(to, world, TODAY));
    }

    private void inspections() throws IOException {
        Path to = folder.resolve("ofsted");
        written.add(OfstedWorkbook2018.write(to, world));
        written.add(Ofsted2019File.write(to, world));
        written.add(OfstedLatestFile.write(to, world, LocalDate.of(2024, 8, 31), "31_Aug_2024"));
        written.add(OfstedLatestFile.write(to, world, LocalDate.of(2025, 6, 30), "30_June_2025"));
        written.add(Ofsted2026File.write(to, world, LATEST_INSPECTIONS));
        if (!world.national()) {
            // A workbook of all England would be larger than anybody opens.
            written.add(OfstedSheet2026.write(to, world, LATEST_INSPECTIONS));
        }
    }

    private void keyStage2() throws IOException {
        Path to = folder.resolve("ks2");
        Ks2Totals totals = new Ks2Totals(world);
        for (int endYear : List.of(2017, 2018, 2019)) {
            written.add(Ks2WideFile.write(to, world, totals, endYear));
        }
        for (int endYear : List.of(2023, 2024, 2025)) {
            written.add(Ks2TidyFile.write(to, world, totals, endYear));
            written.add(Ks2InformationFile.write(to, world, endYear));
        }
    }

    private void keyStage4And5() throws IOException {
        Path to = folder.resolve("ks4");
        Ks4Totals totals = new Ks4Totals(world);
        for (int endYear : List.of(2017, 2018)) {
            written.add(Ks4WideFile.write(to, world, totals, endYear));
        }
        written.add(Ks4ProvisionalFile.write(to, world, totals));
        written.add(Ks4WideFile.write(to, world, totals, 2019));
        written.add(Ks4TidyFile.write(to, world, totals, 2024, Edition.FINAL));
        written.add(Ks4InformationFile.write(to, world, totals));
        for (Edition edition : Edition.values()) {
            written.add(Ks4TidyFile.write(to, world, totals, 2025, edition));
        }
        written.add(SixthFormFile.write(folder.resolve("ks5"), world));
    }

    private void context() throws IOException {
        for (int endYear : List.of(2018, 2019, 2023)) {
            written.add(CensusFile.write(folder.resolve("census"), world, endYear));
        }
        written.add(AbsenceFile.write(folder.resolve("absence"), world));
        written.add(AbsenceTidyFile.write(folder.resolve("absence"), world, List.of(2024, 2025)));
        written.add(WorkforceFile.write(folder.resolve("workforce"), world, 2019));
        written.add(FinanceFile.write(folder.resolve("finance"), world));
    }
}
