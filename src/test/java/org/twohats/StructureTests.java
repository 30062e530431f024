package org.twohats;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Conditional;
import org.springframework.modulith.core.ApplicationModules;

/** The plan of the house: docs/architecture.md. */
class StructureTests {

    private static final String[] ROOMS = {
        "role",
        "admission",
        "visitor",
        "sharing",
        "instrument",
        "scoring",
        "assessment",
        "guide",
        "responsibility",
        "matrix",
        "hiring",
        "kit"
    };
    private static final String[] EDGES = {"web", "store", "content"};

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.twohats");

    @Test
    void roomsUseOnlyTheRoomsTheySay() {
        ApplicationModules.of(TwoHatsApplication.class).verify();
    }

    @Test
    void theDomainIsPlainJava() {
        for (String room : ROOMS) {
            classes()
                    .that()
                    .resideInAPackage("org.twohats." + room)
                    .and()
                    .haveSimpleNameNotEndingWith("Service")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "javax.crypto..",
                            "org.jspecify.annotations",
                            "org.springframework.modulith",
                            "org.twohats..")
                    .check(HOUSE);
        }
    }

    @Test
    void theEdgesOfARoomDoNotKnowEachOther() {
        for (String edge : EDGES) {
            for (String other : EDGES) {
                if (!edge.equals(other)) {
                    noClasses()
                            .that()
                            .resideInAPackage("org.twohats.*." + edge + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("org.twohats.*." + other + "..")
                            .allowEmptyShould(true)
                            .check(HOUSE);
                }
            }
        }
    }

    @Test
    void theRootOfARoomDoesNotKnowItsEdges() {
        for (String edge : EDGES) {
            noClasses()
                    .that()
                    .resideInAPackage("org.twohats.*")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.twohats.*." + edge + "..")
                    .check(HOUSE);
        }
    }

    @Test
    void onlyTheRoomThatPrintsKnowsWhatItPrintsWith() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.twohats.print..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..", "org.jsoup..")
                .check(HOUSE);
    }

    @Test
    void nothingInAnEdgeIsPublic() {
        for (String edge : EDGES) {
            noClasses()
                    .that()
                    .resideInAPackage("org.twohats.*." + edge + "..")
                    .and()
                    .areTopLevelClasses()
                    .should()
                    .bePublic()
                    .allowEmptyShould(true)
                    .check(HOUSE);
        }
    }

    @Test
    void namesAreWordsOfTheField() {
        noClasses()
                .that(areOurs())
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Handler|Dto|Entity|Mapper|Info|Data)")
                .check(HOUSE);
    }

    @Test
    void timeComesFromTheClockAndChanceFromASecureSource() {
        for (Class<?> moment :
                new Class<?>[] {Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class}) {
            noClasses().should().callMethod(moment, "now").check(HOUSE);
        }
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(HOUSE);
        noClasses().should().callMethod(Math.class, "random").check(HOUSE);
        noClasses().should().callConstructor(Random.class).check(HOUSE);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(TwoHatsApplication.class.getName())
                .should()
                .callMethod(Clock.class, "systemUTC")
                .check(HOUSE);
    }

    /** The image decides that while it is built: docs/decisions/0024. */
    @Test
    void whatThereIsDependsOnNoConditionAndNoProfile() {
        noClasses().should().beMetaAnnotatedWith(Conditional.class).check(HOUSE);
        noMethods().should().beMetaAnnotatedWith(Conditional.class).check(HOUSE);
    }

    private static DescribedPredicate<JavaClass> areOurs() {
        return DescribedPredicate.describe(
                "are ours", type -> type.getPackageName().startsWith("org.twohats"));
    }
}
