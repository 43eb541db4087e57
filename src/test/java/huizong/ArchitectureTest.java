package huizong;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages are the pipeline; this holds them in their order and each technique in its room. */
final class ArchitectureTest {
    /** In the order in which a file passes through them. A package uses only those before it. */
    private static final List<String> PIPELINE = Stream.of(
                    "origin",
                    "lang",
                    "table",
                    "form",
                    "office",
                    "intake",
                    "rule",
                    "store",
                    "consolidate",
                    "report",
                    "job",
                    "cli")
            .map("huizong."::concat)
            .toList();

    /** What must give the same result whatever the machine and the hour. */
    private static final String[] PURE = {"huizong.form..", "huizong.rule..", "huizong.consolidate.."};

    private static final Set<String> SYSTEM_CLOCK = Set.of("currentTimeMillis", "nanoTime");

    private static final JavaClasses HUIZONG = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("huizong");

    @ParameterizedTest
    @MethodSource("packagesWithThoseAfterThem")
    void aPackageUsesOnlyThoseBeforeIt(String room, List<String> after) {
        noClasses()
                .that()
                .resideInAPackage(room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(after.stream().map(later -> later + "..").toArray(String[]::new))
                .allowEmptyShould(true)
                .check(HUIZONG);
    }

    static Stream<Arguments> packagesWithThoseAfterThem() {
        return IntStream.range(0, PIPELINE.size() - 1)
                .mapToObj(at -> Arguments.of(PIPELINE.get(at), PIPELINE.subList(at + 1, PIPELINE.size())));
    }

    @Test
    void everyClassIsInAPackageOfThePipeline() {
        classes()
                .should()
                .resideInAnyPackage(PIPELINE.stream().map(room -> room + "..").toArray(String[]::new))
                .allowEmptyShould(true)
                .check(HUIZONG);
    }

    @Test
    void everyPackageWithClassesIsNullMarked() {
        assertThat(HUIZONG.stream().map(type -> type.getPackage()).distinct())
                .allSatisfy(room -> assertThat(isNullMarked(room))
                        .as("%s has a package-info with @NullMarked", room.getName())
                        .isTrue());
    }

    private static boolean isNullMarked(JavaPackage room) {
        return room.tryGetPackageInfo().isPresent() && room.isAnnotatedWith(NullMarked.class);
    }

    @Test
    void onlyTableAndReportTouchWorkbooks() {
        onlyIn("org.apache.poi..", "huizong.table..", "huizong.report..");
    }

    @Test
    void onlyStoreSpeaksSql() {
        onlyIn("java.sql..", "huizong.store..");
    }

    @Test
    void onlyCliParsesArguments() {
        onlyIn("picocli..", "huizong.cli..");
    }

    @Test
    void pureCodeDoesNoInputOrOutput() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.sql..")
                .allowEmptyShould(true)
                .check(HUIZONG);
    }

    @Test
    void pureCodeReadsNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .accessTargetWhere(readsTheClock())
                .allowEmptyShould(true)
                .check(HUIZONG);
    }

    @Test
    void consolidationSeesRowsAndNeitherTheStoreNorTheFiles() {
        noClasses()
                .that()
                .resideInAPackage("huizong.consolidate..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("huizong.store..", "huizong.table..")
                .allowEmptyShould(true)
                .check(HUIZONG);
    }

    private static void onlyIn(String technique, String... rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(technique)
                .allowEmptyShould(true)
                .check(HUIZONG);
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
        return describe("it reads the clock", access -> {
            var owner = access.getTargetOwner();
            var name = access.getTarget().getName();
            return owner.isEquivalentTo(System.class)
                    ? SYSTEM_CLOCK.contains(name)
                    : name.equals("now") && owner.getPackageName().startsWith("java.time");
        });
    }
}
