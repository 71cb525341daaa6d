package org.paymentassistant.samples.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.samples.facts.Party;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.page.Row;
import org.paymentassistant.samples.truth.Field;
import org.paymentassistant.samples.words.Country;

/**
 * How the parties are written. Immutable.
 *
 * @param script the document
 */
public record PartyText(Script script) {
    /**
     * The name of the seller.
     *
     * @return a value that stands out
     */
    public Line sellerName() {
        return Line.value(Field.SELLER_NAME, script.facts().seller().name()).allBold();
    }

    /**
     * The address of the seller in two or three lines.
     *
     * @return the lines
     */
    public List<Line> sellerAddress() {
        return address(script.facts().seller(), true);
    }

    /**
     * Name and address of the seller on one line, as above the window of an envelope.
     *
     * @return the line
     */
    public Line returnAddress() {
        Party seller = script.facts().seller();
        String dot = script.choice().from("return dot", List.of(" · ", " - ", " | ", ", "));
        return Line.value(Field.SELLER_NAME, seller.name())
                .then(Line.of(dot
                        + seller.address().streetLine()
                        + dot
                        + seller.address().cityLine()));
    }

    /**
     * How to reach the seller.
     *
     * @return telephone, e-mail and perhaps the site, each with its label
     */
    public List<Line> sellerContact() {
        Party seller = script.facts().seller();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(labelled("phone", seller.phone())));
        script.facts().extras().fax().ifPresent(fax -> lines.add(Line.of(labelled("fax", fax))));
        lines.add(
                Line.of(script.choice().chance("bare mail", 40) ? seller.email() : labelled("email", seller.email())));
        if (script.choice().chance("site", 60)) {
            lines.add(Line.of(seller.website()));
        }
        return lines;
    }

    /**
     * The numbers of the seller.
     *
     * @return VAT identifier, tax number, entry in the register, as far as it has them
     */
    public List<Line> sellerNumbers() {
        Party seller = script.facts().seller();
        List<Line> lines = new ArrayList<>();
        seller.vatId().ifPresent(id -> lines.add(label("vatId").then(Line.value(Field.SELLER_VAT_ID, vat(id)))));
        seller.taxNumber().ifPresent(no -> lines.add(label("taxNumber").then(Line.value(Field.SELLER_TAX_ID, no))));
        seller.companyNumber().ifPresent(no -> lines.add(Line.of(no)));
        return lines;
    }

    /**
     * Name and address of the buyer.
     *
     * @return the lines, the name first
     */
    public List<Line> buyer() {
        Party buyer = script.facts().buyer();
        List<Line> lines = new ArrayList<>();
        Line name = Line.value(Field.BUYER_NAME, buyer.name());
        lines.add(script.choice().chance("buyer bold", 50) ? name.allBold() : name);
        if (script.choice().chance("attention", 20)) {
            lines.add(Line.of(script.wording().of("attention")));
        }
        lines.addAll(address(buyer, buyer.address().country() != script.facts().country()));
        if (script.rarely("buyer phone", 14)) {
            lines.add(Line.of(labelled("phone", buyer.phone())));
        }
        if (script.rarely("buyer mail", 10)) {
            lines.add(Line.of(buyer.email()));
        }
        if (script.choice().chance("buyer vat", 40)) {
            buyer.vatId().ifPresent(id -> lines.add(label("buyerVatId").then(Line.value(Field.BUYER_VAT_ID, vat(id)))));
        }
        return lines;
    }

    /**
     * Everything about the seller as a list of labels and values.
     *
     * @return the rows, the name among the first
     */
    public List<Row> sellerRows() {
        Party seller = script.facts().seller();
        List<Row> rows = partyRows("seller", seller, Line.value(Field.SELLER_NAME, seller.name()));
        sellerVat().ifPresent(rows::add);
        seller.taxNumber()
                .ifPresent(no -> rows.add(new Row(script.word("taxNumber"), Line.value(Field.SELLER_TAX_ID, no))));
        return rows;
    }

    /**
     * Everything about the buyer as a list of labels and values.
     *
     * @return the rows, the name among the first
     */
    public List<Row> buyerRows() {
        Party buyer = script.facts().buyer();
        List<Row> rows = partyRows("buyer", buyer, Line.value(Field.BUYER_NAME, buyer.name()));
        buyer.vatId()
                .filter(id -> script.choice().chance("buyer vat", 60))
                .ifPresent(id -> rows.add(new Row(script.word("vatId"), Line.value(Field.BUYER_VAT_ID, vat(id)))));
        return rows;
    }

    private List<Row> partyRows(String role, Party party, Line name) {
        List<Row> rows = new ArrayList<>();
        if (script.choice().chance("number in rows", 40)) {
            String number = String.valueOf(10_000 + script.choice().of(role + " number in rows", 900_000));
            rows.add(new Row(script.word("partyNumber"), Line.of(number)));
        }
        rows.add(new Row(script.word("partyName"), name));
        String label = script.word("partyAddress");
        for (Line line : address(party, true)) {
            rows.add(new Row(label, line));
            label = "";
        }
        rows.add(new Row(script.word("phone"), Line.of(party.phone())));
        if (script.choice().chance(role + " mail in rows", 70)) {
            rows.add(new Row(script.word("email"), Line.of(party.email())));
        }
        return rows;
    }

    /**
     * The VAT identifier of the seller alone.
     *
     * @return a label and a value, none where it has none
     */
    public Optional<Row> sellerVat() {
        return script.facts()
                .seller()
                .vatId()
                .map(id -> new Row(script.wording().of("vatId"), Line.value(Field.SELLER_VAT_ID, vat(id))));
    }

    /**
     * The VAT identifier of the buyer alone.
     *
     * @return a label and a value, none where it has none
     */
    public Optional<Row> buyerVat() {
        return script.facts()
                .buyer()
                .vatId()
                .map(id -> new Row(script.wording().of("buyerVatId"), Line.value(Field.BUYER_VAT_ID, vat(id))));
    }

    /**
     * Name and address of the place of delivery.
     *
     * @return the lines, none where it is the buyer's own address
     */
    public List<Line> shipTo() {
        List<Line> lines = new ArrayList<>();
        script.facts().extras().shipTo().ifPresent(place -> {
            boolean same = place.name().equals(script.facts().buyer().name());
            lines.add(same ? Line.value(Field.BUYER_NAME, place.name()) : Line.of(place.name()));
            lines.addAll(address(place, false));
        });
        return lines;
    }

    private Line label(String key) {
        return Line.of(labelled(key, ""));
    }

    private String labelled(String key, String value) {
        String word = script.word(key);
        String colon = script.choice().from("party colon", List.of(": ", ": ", " ", " : "));
        return word + colon + value;
    }

    private List<Line> address(Party party, boolean withCountry) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(party.address().streetLine()));
        lines.add(Line.of(party.address().cityLine()));
        if (withCountry && script.choice().chance("country " + party.name(), 60)) {
            lines.add(Line.of(party.address().country().name(script.facts().language())));
        }
        return lines;
    }

    private String vat(String id) {
        Country country = script.facts().country();
        return switch (script.choice().of("vat notation", 4)) {
            case 0 -> id.substring(0, 2) + " " + id.substring(2);
            case 1 -> country == Country.BE || country == Country.FR || country == Country.GB ? spaced(id) : id;
            default -> country == Country.CH ? swiss(id) : id;
        };
    }

    private static String spaced(String id) {
        return id.substring(0, 2) + " "
                + id.substring(2).replaceAll("(.{3})(?=.)", "$1 ").strip();
    }

    private static String swiss(String id) {
        return id.startsWith("CHE") ? id.replaceAll("CHE(\\d{3})(\\d{3})(\\d{3})", "CHE-$1.$2.$3 MWST") : id;
    }
}
