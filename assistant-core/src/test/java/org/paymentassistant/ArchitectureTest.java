package org.paymentassistant;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.inmemory.RandomIdentifiers;

/** The house rules of the core: dependencies point inwards, time and randomness come in, nothing confirms a payment. */
@AnalyzeClasses(packages = "org.paymentassistant", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.paymentassistant";
    private static final String CONFIRMING = "(confirm|execute|sign|approve|authori[sz]e)([A-Z].*)?";

    private static final Map<String, Set<String>> HIDDEN_INPUTS = Map.of(
            "java.lang.System", Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty"),
            "java.lang.Thread", Set.of("sleep"),
            "java.lang.Math", Set.of("random"),
            "java.time.Instant", Set.of("now"),
            "java.time.LocalDate", Set.of("now"),
            "java.time.LocalDateTime", Set.of("now"),
            "java.time.ZonedDateTime", Set.of("now"),
            "java.time.OffsetDateTime", Set.of("now"),
            "java.util.UUID", Set.of("randomUUID"));

    @ArchTest
    static final ArchRule DOMAIN_KNOWS_ONLY_ITSELF = classes()
            .that()
            .resideInAPackage("..paymentassistant.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", ROOT + ".domain..");

    @ArchTest
    static final ArchRule PORTS_AND_EVENTS_KNOW_ONLY_THE_DOMAIN = classes()
            .that()
            .resideInAnyPackage(ROOT + ".port..", ROOT + ".event..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", ROOT + ".domain..", ROOT + ".port..", ROOT + ".event..");

    @ArchTest
    static final ArchRule USE_CASES_KNOW_NO_ADAPTER = classes()
            .that()
            .resideInAPackage(ROOT + ".application..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", ROOT, ROOT + ".domain..", ROOT + ".port..", ROOT + ".event..", ROOT + ".application..");

    @ArchTest
    static final ArchRule ADAPTERS_KNOW_NO_USE_CASE = noClasses()
            .that()
            .resideInAPackage(ROOT + ".inmemory..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".application..", ROOT + ".event..");

    @ArchTest
    static final ArchRule NOTHING_IS_NEEDED_BUT_THE_JDK =
            classes().should().onlyDependOnClassesThat().resideInAnyPackage("java..", ROOT + "..");

    @ArchTest
    static final ArchRule PARTS_FORM_NO_CYCLE =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule TIME_AND_RANDOMNESS_ARE_GIVEN_AND_NEVER_TAKEN = noClasses()
            .that()
            .doNotBelongToAnyOf(RandomIdentifiers.class)
            .should()
            .accessTargetWhere(isHiddenInput())
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Random.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ThreadLocalRandom.class);

    @ArchTest
    static final ArchRule NO_PORT_CONFIRMS_A_PAYMENT = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage(ROOT + ".port..")
            .should()
            .haveNameMatching(CONFIRMING);

    @ArchTest
    static final ArchRule NO_DRAFT_CONFIRMS_ITSELF = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAssignableTo(PaymentDraft.class)
            .should()
            .haveNameMatching(CONFIRMING);

    private static DescribedPredicate<JavaAccess<?>> isHiddenInput() {
        return DescribedPredicate.describe("the target is a clock, a sleep or a source of randomness", access -> {
            AccessTarget target = access.getTarget();
            return HIDDEN_INPUTS
                    .getOrDefault(target.getOwner().getName(), Set.of())
                    .contains(target.getName());
        });
    }
}
