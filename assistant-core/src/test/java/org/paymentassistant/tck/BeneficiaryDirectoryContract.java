package org.paymentassistant.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.paymentassistant.tck.Samples.CHF;
import static org.paymentassistant.tck.Samples.EUR;
import static org.paymentassistant.tck.Samples.OTHER_ACCOUNT;
import static org.paymentassistant.tck.Samples.SELLER_ACCOUNT;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.BeneficiaryCreation;
import org.paymentassistant.domain.payment.Creditor;
import org.paymentassistant.port.out.BeneficiaryDirectory;

/** What {@link BeneficiaryDirectory} promises. */
public interface BeneficiaryDirectoryContract {

    /** A directory of a bank that knows no beneficiary yet and takes any creditor with name, account, BIC and address. */
    BeneficiaryDirectory beneficiaries();

    /** A company that the bank knows. */
    default Company company() {
        return Samples.company();
    }

    /** Whether the bank keeps beneficiaries by currency. */
    default boolean tellsCurrenciesApart() {
        return true;
    }

    /** Another company that the bank knows; empty where the adapter serves one company only. */
    default Optional<Company> otherCompany() {
        return Optional.of(Samples.notActivated("company-2"));
    }

    @Test
    default void findsNoUnknownBeneficiary() {
        assertThat(beneficiaries().findByAccount(company(), SELLER_ACCOUNT, EUR))
                .isEmpty();
        assertThat(beneficiaries().findByName(company(), new PartyName("Brasserie du Canal")))
                .isEmpty();
    }

    @Test
    default void findsACreatedBeneficiaryByItsAccount() {
        Beneficiary created = created(creditor("Brasserie du Canal SA", SELLER_ACCOUNT));

        assertThat(created.account()).isEqualTo(SELLER_ACCOUNT);
        assertThat(created.currency()).isEqualTo(EUR);
        assertThat(beneficiaries().findByAccount(company(), SELLER_ACCOUNT, EUR))
                .contains(created);
        assertThat(beneficiaries().findByAccount(company(), OTHER_ACCOUNT, EUR)).isEmpty();
    }

    @Test
    default void findsABeneficiaryOnlyInItsCurrency() {
        assumeTrue(tellsCurrenciesApart());
        created(creditor("Brasserie du Canal SA", SELLER_ACCOUNT));

        assertThat(beneficiaries().findByAccount(company(), SELLER_ACCOUNT, CHF))
                .isEmpty();
    }

    @Test
    default void findsBeneficiariesByNameWhateverTheCase() {
        Beneficiary one = created(creditor("Brasserie du Canal SA", SELLER_ACCOUNT));
        Beneficiary two = created(creditor("BRASSERIE DU CANAL SA", OTHER_ACCOUNT));

        assertThat(beneficiaries().findByName(company(), new PartyName("brasserie du canal sa")))
                .containsExactlyInAnyOrder(one, two);
        assertThat(beneficiaries().findByName(company(), new PartyName("Brasserie du Port SA")))
                .isEmpty();
    }

    @Test
    default void keepsTheBeneficiariesOfCompaniesApart() {
        assumeTrue(otherCompany().isPresent());
        created(creditor("Brasserie du Canal SA", SELLER_ACCOUNT));

        assertThat(beneficiaries().findByAccount(otherCompany().orElseThrow(), SELLER_ACCOUNT, EUR))
                .isEmpty();
    }

    private Beneficiary created(Creditor creditor) {
        BeneficiaryCreation creation = beneficiaries().create(company(), creditor, EUR);
        assertThat(creation).isInstanceOf(BeneficiaryCreation.Created.class);
        return ((BeneficiaryCreation.Created) creation).beneficiary();
    }

    private static Creditor creditor(String name, PaymentAccount account) {
        Creditor sample = DraftSamples.creditor();
        return new Creditor(new PartyName(name), account, sample.agent(), sample.address());
    }
}
