package org.paymentassistant.example.bank.client;

import org.junit.jupiter.api.AfterEach;
import org.paymentassistant.port.out.BeneficiaryDirectory;
import org.paymentassistant.tck.BeneficiaryDirectoryContract;

class BeneficiaryDirectoryTest implements BeneficiaryDirectoryContract {

    private final ConnectedBank bank = new ConnectedBank();

    @AfterEach
    void close() {
        bank.close();
    }

    @Override
    public BeneficiaryDirectory beneficiaries() {
        return bank.api.beneficiaries();
    }
}
