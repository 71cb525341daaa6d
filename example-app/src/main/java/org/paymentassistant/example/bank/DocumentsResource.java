package org.paymentassistant.example.bank;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Documents of the company, among them the invoices that prove why a payment is made. */
final class DocumentsResource {
    private final BankBooks books;

    DocumentsResource(BankBooks books) {
        this.books = books;
    }

    List<Route> routes() {
        String upload = "/documents/upload/{object}/{objectId}/{typeOfDocumentation}";
        String proof = "/payments/{id}/proofOfTransaction";
        return List.of(
                Route.of(RequestKind.ADD_PROOF_OF_TRANSACTION, "PUT", proof, this::addProof),
                Route.of(RequestKind.UPLOAD_DOCUMENT, "PUT", upload, this::upload),
                Route.of(RequestKind.LIST_DOCUMENTS, "GET", "/documents", this::list),
                Route.of(RequestKind.READ_DOCUMENT, "GET", "/documents/{id}", this::read));
    }

    private Answer addProof(Call call) {
        Fields body = call.body();
        Payment payment = call.company()
                .payments()
                .find(call.segment("id"))
                .orElseThrow(() -> new BankRefusal(BankError.unknown("the payment")));
        store(call, payment.id(), body.matching("documentType", "invoice|identity"), body);
        return Answer.bare("payment", PaymentView.json(payment, books.time().here()));
    }

    private Answer upload(Call call) {
        Fields body = call.body();
        String objectId = call.segment("objectId");
        String type = call.segment("typeOfDocumentation");
        requireExisting(call, objectId, type);
        return Answer.bare("document", json(store(call, objectId, type, body)));
    }

    private static void requireExisting(Call call, String objectId, String type) {
        boolean exists = switch (call.segment("object")) {
            case "payment" -> {
                require(type.matches("invoice|identity"), "a payment takes an invoice or an identity");
                yield call.company().payments().find(objectId).isPresent();
            }
            case "externalBankAccount" -> {
                require(type.equals("identity"), "an account takes an identity only");
                yield call.company().accounts().find(objectId).isPresent();
            }
            default -> throw new BankRefusal(BankError.invalid("the object must be payment or externalBankAccount"));
        };
        if (!exists) {
            throw new BankRefusal(BankError.unknown("the object"));
        }
    }

    private StoredDocument store(Call call, String objectId, String type, Fields body) {
        DocumentContent content = DocumentContent.read(body, "file");
        StoredDocument document = new StoredDocument(
                books.ids().next(),
                books.time().now(),
                objectId,
                type,
                body.text("tag", 255),
                content.mediaType(),
                content);
        call.company().documents().put(document.id(), document);
        return document;
    }

    private Answer list(Call call) {
        List<StoredDocument> page =
                Paging.of(call).cut(call.company().documents().all());
        return Answer.bareList(page.stream().map(DocumentsResource::json).toList());
    }

    private Answer read(Call call) {
        return call.company()
                .documents()
                .find(call.segment("id"))
                .map(document -> Answer.bare("document", json(document)))
                .orElseThrow(() -> new BankRefusal(BankError.unknown("the document")));
    }

    private static void require(boolean condition, String rule) {
        if (!condition) {
            throw new BankRefusal(BankError.invalid(rule));
        }
    }

    private static ObjectNode json(StoredDocument document) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", document.id())
                .put("name", document.name())
                .put("type", document.type())
                .put("createdDate", BankTime.text(document.createdAt()))
                .put("mimeType", document.mediaType());
    }
}
