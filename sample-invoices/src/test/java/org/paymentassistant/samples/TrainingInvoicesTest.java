package org.paymentassistant.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.paymentassistant.samples.facts.DocumentKind;
import org.paymentassistant.samples.truth.Field;
import org.paymentassistant.samples.truth.PrintedValue;
import org.paymentassistant.samples.truth.SampleForm;
import org.paymentassistant.samples.truth.Truth;
import org.paymentassistant.samples.words.Country;
import org.paymentassistant.samples.words.Language;

class TrainingInvoicesTest {
    private static final int COUNT = 500;
    private static final TrainingInvoices INVOICES = new TrainingInvoices();
    private static List<SampleInvoice> printed = List.of();

    @BeforeAll
    static void print() {
        printed = LongStream.range(0, COUNT).mapToObj(INVOICES::printed).toList();
    }

    @Test
    void the_same_number_is_the_same_document() {
        for (long seed : new long[] {0, 7, 1234567, -5}) {
            SampleInvoice first = INVOICES.of(seed);
            SampleInvoice second = new TrainingInvoices().of(seed);
            assertThat(second.content().bytes()).isEqualTo(first.content().bytes());
            assertThat(second.truth().toJson()).isEqualTo(first.truth().toJson());
        }
    }

    @Test
    void other_numbers_are_other_documents() {
        Set<String> truths = new HashSet<>();
        printed.forEach(sample -> truths.add(sample.truth().toJson()));
        assertThat(truths).hasSize(COUNT);
    }

    @Test
    void every_value_of_the_truth_is_printed_where_it_says() {
        for (SampleInvoice sample : printed) {
            List<String> pages = PdfText.pages(sample.content().bytes());
            for (PrintedValue value : sample.truth().documents().get(0).printed()) {
                assertThat(pages.get(value.page() - 1))
                        .as(sample.fileName() + " " + value)
                        .contains(PdfText.dense(value.text()));
            }
        }
    }

    @Test
    void printed_accounts_and_numbers_are_those_of_the_truth() {
        for (SampleInvoice sample : printed) {
            Truth truth = sample.truth();
            for (PrintedValue value : truth.documents().get(0).printed()) {
                if (Set.of(Field.IBAN, Field.BIC, Field.INVOICE_NUMBER, Field.ACCOUNT_NUMBER)
                        .contains(value.field())) {
                    Optional<String> right = truth.value(value.field());
                    String text = PdfText.dense(value.text());
                    assertThat(truth.alternatives(value.field()).contains(text)
                                    || right.map(PdfText::dense).equals(Optional.of(text)))
                            .as(sample.fileName() + " " + value + " " + right)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void printed_amounts_are_the_amount_due() {
        for (SampleInvoice sample : printed) {
            String digits = digits(sample.facts().totals().due().abs().toPlainString());
            for (PrintedValue value : sample.truth().documents().get(0).printed()) {
                if (value.field() == Field.AMOUNT_DUE) {
                    String found = digits(value.text());
                    assertThat(found.equals(digits) || (found + "00").equals(digits))
                            .as(sample.fileName() + " " + value + " " + digits)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void invoices_print_what_every_invoice_prints() {
        for (SampleInvoice sample : printed) {
            if (sample.truth().isPayable()) {
                assertThat(sample.truth().documents().get(0).visible())
                        .as(sample.fileName())
                        .contains(Field.INVOICE_NUMBER, Field.INVOICE_DATE, Field.AMOUNT_DUE, Field.BUYER_NAME);
            }
        }
    }

    @Test
    void absent_fields_have_no_value_and_the_others_do() {
        for (SampleInvoice sample : printed) {
            for (Field field : sample.truth().absent()) {
                assertThat(sample.truth().value(field))
                        .as(sample.fileName() + " " + field)
                        .isEmpty();
            }
        }
    }

    @Test
    void three_of_four_are_to_be_paid_and_every_sort_comes() {
        long payable = printed.stream().filter(s -> s.truth().isPayable()).count();
        assertThat(payable).isBetween(COUNT * 70L / 100, COUNT * 80L / 100);
        Set<Language> languages = EnumSet.noneOf(Language.class);
        Set<Country> countries = EnumSet.noneOf(Country.class);
        Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
        Set<SampleForm> forms = EnumSet.noneOf(SampleForm.class);
        printed.forEach(sample -> {
            languages.add(sample.facts().language());
            countries.add(sample.facts().country());
            kinds.add(sample.facts().kind());
            forms.add(sample.truth().form());
        });
        assertThat(languages).containsExactlyInAnyOrder(Language.values());
        assertThat(countries).containsExactlyInAnyOrder(Country.values());
        assertThat(kinds).containsExactlyInAnyOrder(DocumentKind.values());
        assertThat(forms).containsExactlyInAnyOrder(SampleForm.TEXT_PDF, SampleForm.HYBRID_PDF, SampleForm.QR_BILL_PDF);
    }

    @Test
    void rare_situations_come_too() {
        assertThat(printed).anyMatch(s -> s.facts().totals().previous().signum() != 0);
        assertThat(printed).anyMatch(s -> s.facts().totals().due().signum() == 0);
        assertThat(printed).anyMatch(s -> s.facts().totals().due().signum() < 0);
        assertThat(printed).anyMatch(s -> s.facts().totals().prepaid().compareTo(BigDecimal.ZERO) > 0);
        assertThat(printed).anyMatch(s -> s.facts().totals().taxes().size() > 1);
        assertThat(printed).anyMatch(s -> s.facts().payee().isPresent());
        assertThat(printed).anyMatch(s -> !s.truth().alternatives(Field.IBAN).isEmpty());
        assertThat(printed).anyMatch(s -> s.truth().isDueDateDerived());
        assertThat(printed).anyMatch(s -> s.truth().documents().get(0).lastPage() > 2);
        assertThat(printed).anyMatch(s -> s.truth().absent().contains(Field.SELLER_NAME));
        assertThat(printed)
                .anyMatch(s -> s.truth().value(Field.EARLY_PAYMENT_DISCOUNT).isPresent());
    }

    @Test
    void a_due_date_is_printed_derived_or_absent() {
        for (SampleInvoice sample : printed) {
            Truth truth = sample.truth();
            boolean told = truth.value(Field.DUE_DATE).isPresent();
            assertThat(told).isNotEqualTo(truth.absent().contains(Field.DUE_DATE));
        }
    }

    @Test
    void some_are_pictures() {
        Set<SampleForm> forms = EnumSet.noneOf(SampleForm.class);
        LongStream.range(0, 25)
                .forEach(seed -> forms.add(INVOICES.of(seed).truth().form()));
        assertThat(forms).containsAnyOf(SampleForm.PNG, SampleForm.JPEG, SampleForm.SCANNED_PDF);
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
