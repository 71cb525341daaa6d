package org.paymentassistant.samples.layout;

import java.util.List;
import org.paymentassistant.samples.wording.Choice;

/**
 * Where a document tells what, chosen so that what must be told is told at least once.
 *
 * @param choice decides
 */
record Places(Choice choice) {
    /** Where the account stands. */
    enum Bank {
        BODY,
        FOOTER,
        BODY_AND_FOOTER,
        BESIDE_TOTALS,
        BEFORE_TABLE,
        SLIP,
        HEAD
    }

    /** Where the seller names itself. */
    enum Seller {
        HEAD,
        PARTY,
        FOOTER,
        HEAD_AND_FOOTER,
        HEAD_AND_PARTY,
        /** Only a mark without letters. */
        NOWHERE
    }

    private static final List<Bank> BANKS = List.of(
            Bank.BODY,
            Bank.BODY,
            Bank.BODY,
            Bank.BODY,
            Bank.BODY,
            Bank.FOOTER,
            Bank.FOOTER,
            Bank.FOOTER,
            Bank.BODY_AND_FOOTER,
            Bank.BESIDE_TOTALS,
            Bank.BEFORE_TABLE,
            Bank.SLIP,
            Bank.HEAD);

    private static final List<Seller> SELLERS = List.of(
            Seller.HEAD,
            Seller.HEAD,
            Seller.HEAD,
            Seller.PARTY,
            Seller.PARTY,
            Seller.HEAD_AND_FOOTER,
            Seller.HEAD_AND_FOOTER,
            Seller.HEAD_AND_PARTY,
            Seller.FOOTER);

    Bank bank() {
        return choice.from("bank place", BANKS);
    }

    Seller seller() {
        return choice.chance("seller unnamed", 3) ? Seller.NOWHERE : choice.from("seller place", SELLERS);
    }

    boolean sellerInHead() {
        Seller place = seller();
        return place == Seller.HEAD || place == Seller.HEAD_AND_FOOTER || place == Seller.HEAD_AND_PARTY;
    }

    boolean sellerInParty() {
        return seller() == Seller.PARTY || seller() == Seller.HEAD_AND_PARTY;
    }

    boolean sellerInFooter() {
        return seller() == Seller.FOOTER || seller() == Seller.HEAD_AND_FOOTER;
    }

    /** Numbers of the seller stand where its address stands, in the footer if there is one. */
    boolean numbersInFooter() {
        return seller() == Seller.FOOTER || (sellerInFooter() && choice.chance("numbers in footer", 75));
    }

    boolean bankInFooter() {
        return bank() == Bank.FOOTER || bank() == Bank.BODY_AND_FOOTER;
    }

    boolean bankInBody() {
        return bank() == Bank.BODY || bank() == Bank.BODY_AND_FOOTER;
    }

    boolean titleInHead() {
        return choice.chance("title in head", 45);
    }

    boolean numberInTitle() {
        return choice.chance("number in title", 25);
    }
}
