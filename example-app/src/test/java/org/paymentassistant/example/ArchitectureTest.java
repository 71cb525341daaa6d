package org.paymentassistant.example;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.paymentassistant.example.bank.SimulatedBank;

/**
 * The rules between the modules, seen from the only one that sees them all; the core has rules of its own. Each module
 * must be seen here, so that no rule holds for want of classes.
 */
@AnalyzeClasses(
        packages = "org.paymentassistant",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutContracts.class})
class ArchitectureTest {

    /** Leaves the port contracts out, which are tests in a jar of their own and act as the person at the bank. */
    static final class WithoutContracts implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/org/paymentassistant/tck/");
        }
    }

    private static final String ROOT = "org.paymentassistant";
    private static final String BANK = ROOT + ".example.bank..";
    private static final Pattern CONFIRMATION_PATH = Pattern.compile("/confirm(?![A-Za-z])");

    @ArchTest
    static void allModulesAreSeen(JavaClasses classes) {
        assertThat(classes.stream().map(JavaClass::getPackageName).distinct())
                .contains(
                        ROOT + ".port.out",
                        ROOT + ".adapter.mail",
                        ROOT + ".adapter.banking",
                        ROOT + ".adapter.ocr",
                        ROOT + ".adapter.extraction",
                        ROOT + ".adapter.jdbc",
                        ROOT + ".samples",
                        ROOT + ".example.wiring");
    }

    @ArchTest
    static final ArchRule ADAPTERS_NEVER_SEE_EACH_OTHER =
            slices().matching(ROOT + ".adapter.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule ADAPTERS_SEE_OF_OURS_ONLY_THE_PUBLISHED_CORE = noClasses()
            .that()
            .resideInAPackage(ROOT + ".adapter..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".application..", ROOT + ".event..", ROOT + ".example..", ROOT + ".samples..");

    @ArchTest
    static final ArchRule ADAPTERS_DO_NOT_CALL_WHAT_CALLS_THEM = noClasses()
            .that()
            .resideInAPackage(ROOT + ".adapter..")
            .and()
            .resideOutsideOfPackage(ROOT + ".adapter.jdbc..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".port.in..");

    @ArchTest
    static final ArchRule ONLY_THE_WIRING_SEES_ADAPTERS = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".adapter..", ROOT + ".example.wiring..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".adapter..");

    @ArchTest
    static final ArchRule THE_SIMULATED_BANK_KNOWS_NO_ASSISTANT = noClasses()
            .that()
            .resideInAPackage(BANK)
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage(ROOT + "..")
                    .and(JavaClass.Predicates.resideOutsideOfPackage(BANK)));

    @ArchTest
    static final ArchRule SAMPLES_KNOW_NO_ASSISTANT = noClasses()
            .that()
            .resideInAPackage(ROOT + ".samples..")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage(ROOT + "..")
                    .and(JavaClass.Predicates.resideOutsideOfPackage(ROOT + ".samples..")));

    @ArchTest
    static final ArchRule PARTS_OF_THE_APPLICATION_FORM_NO_CYCLE =
            slices().matching(ROOT + ".example.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_THE_POST_OFFICE_IS_A_MAIL_SERVER = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".example.post..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.icegreen..");

    @ArchTest
    static final ArchRule NOTHING_CONFIRMS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage(BANK)
            .should()
            .haveNameMatching("confirm.*");

    @ArchTest
    static final ArchRule NOTHING_KNOWS_WHERE_PAYMENTS_ARE_CONFIRMED =
            classes().that().resideOutsideOfPackage(BANK).should(nameNoConfirmationPath());

    @ArchTest
    static void theRuleAboveFindsThePathWhereItIs(JavaClasses classes) {
        assertThat(classes.stream()
                        .filter(type -> type.getPackageName().equals(SimulatedBank.class.getPackageName()))
                        .anyMatch(ArchitectureTest::namesConfirmationPath))
                .isTrue();
    }

    private static ArchCondition<JavaClass> nameNoConfirmationPath() {
        return new ArchCondition<>("name no path of confirmations") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean named = namesConfirmationPath(type);
                events.add(new SimpleConditionEvent(type, !named, type.getName() + " names such a path"));
            }
        };
    }

    /** The constants of a class file hold its texts as they are. */
    private static boolean namesConfirmationPath(JavaClass type) {
        return CONFIRMATION_PATH.matcher(bytesOf(type)).find();
    }

    private static String bytesOf(JavaClass type) {
        try (InputStream stream =
                type.getSource().orElseThrow().getUri().toURL().openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
