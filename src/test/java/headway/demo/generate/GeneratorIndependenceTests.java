package headway.demo.generate;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class GeneratorIndependenceTests {

    private final JavaClasses product = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("headway");

    @Test
    void theGeneratorUsesNothingOfTheReaders() {
        noClasses()
                .that()
                .resideInAPackage("headway.demo.generate..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "headway.imports..", "headway.evidence..", "headway.register..", "de.siegmar..", "org.dhatim..")
                .because("a generator that shares code with the readers can only agree with them")
                .check(product);
    }

    @Test
    void theReadersUseNothingOfTheGenerator() {
        noClasses()
                .that()
                .resideInAnyPackage("headway.imports..", "headway.evidence..", "headway.register..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("headway.demo..")
                .check(product);
    }
}
