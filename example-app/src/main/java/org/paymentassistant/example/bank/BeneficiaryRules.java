package org.paymentassistant.example.bank;

import java.util.Set;

/**
 * What the bank demands of a new beneficiary, by the kind of its account.
 *
 * <ul>
 *   <li>Always: account number, currency, the holder's name, type and country.
 *   <li>Written like an IBAN: the check digits are right; a BIC, unless the bank finds it by itself.
 *   <li>Else: a BIC, or the type and code of national clearing and the name of the bank; street and city of the holder.
 *   <li>Holder in the United States or Canada: province and post code.
 * </ul>
 */
final class BeneficiaryRules {
    private static final String BIC = "[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?";
    private static final String EMAIL = "[A-Za-z0-9._-]+@[A-Za-z0-9._-]+\\.[A-Za-z]{2,}";
    private static final Set<String> WITH_PROVINCES = Set.of("US", "CA");

    private final BicRule bicRule;

    BeneficiaryRules(BicRule bicRule) {
        this.bicRule = bicRule;
    }

    /** Refuses the request if a rule is broken; gives the account number. */
    AccountNumber check(Fields body) {
        AccountNumber account = new AccountNumber(body.text("accountNumber", 50));
        if (account.looksLikeIban() && !account.isIban()) {
            throw body.refusal("accountNumber", "is an IBAN with wrong check digits");
        }
        checkCurrency(body);
        checkBank(body.object("holderBank"), account);
        checkHolder(body.object("holder"), account);
        checkContact(body);
        return account;
    }

    private static void checkCurrency(Fields body) {
        if (!ExchangeRates.offers(body.matching("currency", "[A-Z]{3}"))) {
            throw body.refusal("currency", "is not offered");
        }
    }

    private void checkBank(Fields bank, AccountNumber account) {
        bank.optionalText("name", 120);
        bank.optionalObject("address").ifPresent(BeneficiaryRules::checkAddress);
        if (bank.optionalText("bic", 11).isPresent()) {
            bank.matching("bic", BIC);
        } else if (account.isIban()) {
            requireBicOfIban(bank, account);
        } else {
            checkClearing(bank);
        }
    }

    private void requireBicOfIban(Fields bank, AccountNumber account) {
        if (bicRule == BicRule.REQUIRED_WITH_IBAN || !SepaCountries.reach(account)) {
            throw bank.refusal("bic", "is required for an IBAN");
        }
    }

    private static void checkClearing(Fields bank) {
        String type = bank.text("clearingCodeType", 2);
        String code = bank.text("clearingCode", 15);
        bank.text("name", 120);
        if (!ClearingCodes.isKnown(type)) {
            throw bank.refusal("clearingCodeType", "is unknown");
        }
        if (!ClearingCodes.isValid(type, code)) {
            throw bank.refusal("clearingCode", "is not a valid code of type " + type);
        }
    }

    private static void checkHolder(Fields holder, AccountNumber account) {
        holder.text("name", 100);
        if (HolderType.of(holder.text("type", 10)).isEmpty()) {
            throw holder.refusal("type", "must be Individual or Corporate");
        }
        Fields address = holder.object("address");
        checkAddress(address);
        if (!account.isIban()) {
            address.text("street", 255);
            address.text("city", 35);
        }
        if (WITH_PROVINCES.contains(address.text("country", 2))) {
            address.matching("province", "[A-Z]{2}");
            address.text("postCode", 15);
        }
    }

    private static void checkAddress(Fields address) {
        address.matching("country", "[A-Z]{2}");
        address.optionalText("street", 255);
        address.optionalText("postCode", 15);
        address.optionalText("city", 35);
        address.optionalText("province", 2);
    }

    private static void checkContact(Fields body) {
        body.optionalText("tag", 50);
        body.optionalText("correspondentBic", 50);
        if (body.optionalText("contactEmail", 254).isPresent()) {
            body.matching("contactEmail", EMAIL);
        }
    }
}
