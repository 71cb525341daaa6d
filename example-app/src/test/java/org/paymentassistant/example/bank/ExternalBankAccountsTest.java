package org.paymentassistant.example.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExternalBankAccountsTest {
    private static final String PATH = "/externalBankAccounts";
    private OpenBank open = new OpenBank();

    @AfterEach
    void close() {
        open.close();
    }

    private Reply create(String body) throws IOException {
        return open.client.post(PATH, body);
    }

    @Nested
    class Creating {
        @Test
        void givesTheAccountWithAnIdentifier() throws IOException {
            Reply reply = create(Bodies.beneficiary());

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.text("/id")).matches("N[A-Za-z0-9]{6}");
            assertThat(reply.text("/accountNumber")).isEqualTo(OpenBank.GERMAN_IBAN);
            assertThat(reply.text("/holder/name")).isEqualTo("Weber Werkzeuge GmbH");
            assertThat(reply.json().has("payeeVerification")).isFalse();
        }

        @Test
        void acceptsAnIbanInGroupsAndKeepsItWithout() throws IOException {
            String body = Bodies.beneficiary().replace(OpenBank.GERMAN_IBAN, "de79 1001 0010 0012 3456 78");

            assertThat(create(body).text("/accountNumber")).isEqualTo(OpenBank.GERMAN_IBAN);
        }

        @Test
        void acceptsANumberWithNationalClearing() throws IOException {
            assertThat(create(Bodies.americanBeneficiary()).status()).isEqualTo(200);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "\"accountNumber\":\"DE79100100100012345678\", | '' | accountNumber is required",
                    "DE79100100100012345678 | DE80100100100012345678 | wrong check digits",
                    "\"EUR\" | \"EURO\" | currency must match",
                    "\"EUR\" | \"XAU\" | currency is not offered",
                    "\"bic\":\"PBNKDEFF\" | '' | holderBank.bic is required for an IBAN",
                    "PBNKDEFF | PBNK | holderBank.bic must match",
                    "\"name\":\"Weber Werkzeuge GmbH\", | '' | holder.name is required",
                    "Corporate | Company | Individual or Corporate",
                    "\"address\":{\"country\":\"DE\"} | \"address\":{} | holder.address.country is required",
                    "\"tag\":\"weber\" | \"contactEmail\":\"a+b@example.com\" | contactEmail must match",
                    "weber | 123456789012345678901234567890123456789012345678901 | tag must have at most 50",
                })
        void refusesWhatAnIbanLacks(String text, String replacement, String message) throws IOException {
            Reply reply = create(Bodies.beneficiary().replace(text, replacement));

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.text("/error/errorMessage")).contains(message);
            assertThat(open.bank.ledger().beneficiaries()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "\"clearingCodeType\":\"FW\", | '' | holderBank.clearingCodeType is required",
                    "\"FW\" | \"XX\" | clearingCodeType is unknown",
                    "021000021 | 021000022 | clearingCode is not a valid code of type FW",
                    ",\"name\":\"A bank in New York\" | '' | holderBank.name is required",
                    "\"street\":\"1 Main Street\", | '' | holder.address.street is required",
                    "\"province\":\"NY\", | '' | holder.address.province is required",
                    "\"postCode\":\"12207\", | '' | holder.address.postCode is required",
                })
        void refusesWhatADomesticNumberLacks(String text, String replacement, String message) throws IOException {
            Reply reply = create(Bodies.americanBeneficiary().replace(text, replacement));

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.text("/error/errorMessage")).contains(message);
        }

        @Test
        void needsNoBicWithinSepaWhereTheBankFindsItItself() throws IOException {
            open.close();
            open = new OpenBank(settings -> settings.withBicRule(BicRule.OPTIONAL_WITHIN_SEPA));

            assertThat(create(Bodies.beneficiary().replace("\"bic\":\"PBNKDEFF\"", ""))
                            .status())
                    .isEqualTo(200);
        }

        @Test
        void makesOneMoreEntryTheSecondTime() throws IOException {
            create(Bodies.beneficiary());
            create(Bodies.beneficiary());

            assertThat(open.bank.ledger().beneficiaries()).hasSize(2);
        }

        @Test
        void canBeSetToRefuseAKnownAccount() throws IOException {
            open.close();
            open = new OpenBank(settings -> settings.withRepeatedBeneficiaries(RepeatedBeneficiaryRule.REFUSED));
            create(Bodies.beneficiary());

            Reply reply = create(Bodies.beneficiary());

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.json().at("/error/errorCode").asInt()).isEqualTo(9);
            assertThat(open.bank.ledger().beneficiaries()).hasSize(1);
        }
    }

    @Nested
    class VerifyingThePayee {
        private Reply verify(String name) throws IOException {
            return create(verified(Bodies.beneficiary().replace("Weber Werkzeuge GmbH", name)));
        }

        private String verified(String body) {
            return body.replaceFirst("\\{", "{\"verificationOfPayee\":true,");
        }

        @Test
        void tellsAMatch() throws IOException {
            Reply reply = verify("Weber Werkzeuge GmbH");

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.text("/payeeVerification/status")).isEqualTo("SUCCESS");
            assertThat(reply.text("/payeeVerification/message")).isEqualTo("Match");
        }

        @Test
        void refusesACloseMatchWithTheRightName() throws IOException {
            open.bank
                    .payees()
                    .register(new AccountNumber(OpenBank.GERMAN_IBAN), "Weber Werkzeuge GmbH", HolderType.CORPORATE);

            Reply reply = verify("Weber GmbH");

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.text("/error/payeeVerification/status")).isEqualTo("PARTIAL");
            assertThat(reply.text("/error/payeeVerification/corrections/account_holder_name"))
                    .isEqualTo("Weber Werkzeuge GmbH");
            assertThat(reply.text("/error/payeeVerification/corrections/account_holder_type"))
                    .isEqualTo("Corporate");
            assertThat(open.bank.ledger().beneficiaries()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "Weber Werkzeuge GmbH, SUCCESS",
            "WEBER  Wérkzeuge-gmbh, SUCCESS",
            "Weber, FAILED",
            "Schmidt AG, FAILED"
        })
        void comparesWordsWithTheRegisteredOwner(String name, String status) throws IOException {
            open.bank
                    .payees()
                    .register(new AccountNumber(OpenBank.GERMAN_IBAN), "Weber Werkzeuge GmbH", HolderType.CORPORATE);

            Reply reply = verify(name);

            assertThat(reply.body()).contains("\"status\":\"" + status + "\"");
        }

        @Test
        void knowsMagicNames() throws IOException {
            Reply close = verify("Weber Partial GmbH");
            Reply none = verify("Mismatch GmbH");

            assertThat(close.text("/error/payeeVerification/corrections/account_holder_name"))
                    .isEqualTo("Weber GmbH");
            assertThat(none.text("/error/payeeVerification/status")).isEqualTo("FAILED");
        }

        @ParameterizedTest
        @CsvSource({
            PayeeDirectory.CLOSE_MATCH_IBAN + ", Any Name, PARTIAL",
            PayeeDirectory.NO_MATCH_IBAN + ", Any Name, FAILED",
            PayeeDirectory.CLOSE_MATCH_IBAN + ", Verified Holder, SUCCESS"
        })
        void knowsMagicIbans(String iban, String name, String status) throws IOException {
            String body =
                    Bodies.beneficiary().replace(OpenBank.GERMAN_IBAN, iban).replace("Weber Werkzeuge GmbH", name);

            assertThat(create(verified(body)).body()).contains("\"status\":\"" + status + "\"");
        }

        @Test
        void saysNothingAboutAccountsOutsideTheScheme() throws IOException {
            Reply reply = create(verified(Bodies.americanBeneficiary()));

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.json().has("payeeVerification")).isFalse();
        }
    }

    @Nested
    class Reading {
        @Test
        void listsPageByPage() throws IOException {
            for (int i = 0; i < 3; i++) {
                create(Bodies.beneficiary().replace("weber", "weber " + i));
            }

            assertThat(open.client.get(PATH + "?per_page=2").json().at("/accounts"))
                    .hasSize(2);
            assertThat(open.client.get(PATH + "?per_page=2&page=2").text("/accounts/0/tag"))
                    .isEqualTo("weber 2");
            assertThat(open.client.get(PATH + "?per_page=2&page=3").status()).isEqualTo(204);
        }

        @Test
        void listsNothingAs204() throws IOException {
            assertThat(open.client.get(PATH).status()).isEqualTo(204);
        }

        @Test
        void givesOne() throws IOException {
            String id = open.beneficiary();

            assertThat(open.client.get(PATH + "/" + id).text("/account/accountNumber"))
                    .isEqualTo(OpenBank.GERMAN_IBAN);
            assertThat(open.client.get(PATH + "/Nothing1").status()).isEqualTo(404);
        }
    }

    @Test
    void deletingRemovesItOnce() throws IOException {
        String id = open.beneficiary();

        Reply first = open.client.delete(PATH + "/" + id);

        assertThat(first.json().path("result").asBoolean()).isTrue();
        assertThat(open.client.delete(PATH + "/" + id).status()).isEqualTo(204);
        assertThat(open.bank.ledger().beneficiaries()).isEmpty();
    }
}
