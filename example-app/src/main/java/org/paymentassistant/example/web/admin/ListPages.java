package org.paymentassistant.example.web.admin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.invoice.InvoiceNumber;
import org.paymentassistant.domain.listing.ListPage;
import org.paymentassistant.domain.listing.ListQuery;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.IncompleteDraft;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.submission.Submission;
import org.paymentassistant.domain.submission.SubmittedDocument;
import org.paymentassistant.example.web.PageRequest;
import org.paymentassistant.example.web.PageResponse;
import org.paymentassistant.example.web.PageTexts;
import org.paymentassistant.example.web.Written;
import org.paymentassistant.example.web.login.Visitor;
import org.paymentassistant.port.in.InviteCompletion;
import org.paymentassistant.port.in.ReviewDrafts;

/** What came in and what came of it, each list with search and pages. */
final class ListPages {

    private static final String DOCUMENTS = "/documents";

    private final ReviewDrafts review;
    private final InviteCompletion invitation;
    private final Frame frame;
    private final Times times;

    ListPages(ReviewDrafts review, InviteCompletion invitation, Frame frame, Times times) {
        this.review = review;
        this.invitation = invitation;
        this.frame = frame;
        this.times = times;
    }

    PageResponse documents(Visitor visitor, PageRequest request) {
        PageTexts texts = Frame.texts(request);
        ListQuery query = Pager.query(visitor.company(), request);
        ListPage<ReviewDrafts.Document> found = review.documents(query);
        String uploaded = request.asked("uploaded")
                .filter(count -> count.matches("[0-9]{1,2}"))
                .map(count -> texts.get("documents.uploaded", Map.of("count", count)))
                .orElse("");
        return frame.page(
                200,
                "documents.jte",
                DOCUMENTS,
                visitor,
                texts,
                Map.of(
                        "rows", found.map(document -> row(document, texts)).items(),
                        "pager", Pager.of(DOCUMENTS, request, query, found),
                        "uploaded", uploaded,
                        "token", visitor.formToken()));
    }

    PageResponse drafts(Visitor visitor, PageRequest request) {
        PageTexts texts = Frame.texts(request);
        ListQuery query = Pager.query(visitor.company(), request);
        ListPage<PaymentDraft> found = review.drafts(query);
        return frame.page(
                200,
                "drafts.jte",
                "/drafts",
                visitor,
                texts,
                Map.of(
                        "rows", found.map(draft -> row(draft, texts)).items(),
                        "pager", Pager.of("/drafts", request, query, found),
                        "token", visitor.formToken()));
    }

    PageResponse messages(Visitor visitor, PageRequest request) {
        PageTexts texts = Frame.texts(request);
        ListQuery query = Pager.query(visitor.company(), request);
        ListPage<ReviewDrafts.Message> found = review.messages(query);
        return frame.page(
                200,
                "messages.jte",
                "/messages",
                visitor,
                texts,
                Map.of(
                        "rows", found.map(message -> row(message, texts)).items(),
                        "pager", Pager.of("/messages", request, query, found)));
    }

    PageResponse history(Visitor visitor, PageRequest request) {
        return request.asked("id")
                .flatMap(ListPages::documentId)
                .flatMap(id -> review.document(visitor.company(), id))
                .map(found -> history(found, visitor, Frame.texts(request)))
                .orElseGet(() -> frame.notice(404, "missing", visitor, request));
    }

    /** The link's secret stands after {@code #}: it is in the answer and in no later request. */
    PageResponse complete(Visitor visitor, PageRequest request) {
        return request.field("draft")
                .flatMap(ListPages::draftId)
                .flatMap(id -> invitation.invite(
                        visitor.company(), id, visitor.address().value()))
                .map(link -> PageResponse.seeOther(link.toString()))
                .orElseGet(() -> frame.notice(404, "missing", visitor, request));
    }

    /** The same for a document of which a person must say where its invoices begin. */
    PageResponse split(Visitor visitor, PageRequest request) {
        return request.field("document")
                .flatMap(ListPages::documentId)
                .flatMap(id -> invitation.inviteToSplit(
                        visitor.company(), id, visitor.address().value()))
                .map(link -> PageResponse.seeOther(link.toString()))
                .orElseGet(() -> frame.notice(404, "missing", visitor, request));
    }

    private PageResponse history(ReviewDrafts.DocumentHistory found, Visitor visitor, PageTexts texts) {
        Events events = new Events(times, texts);
        List<String> warnings = found.document().drafts().stream()
                .filter(IncompleteDraft.class::isInstance)
                .flatMap(draft -> ((IncompleteDraft) draft).issues().stream())
                .map(issue -> words(issue, texts))
                .distinct()
                .toList();
        return frame.page(
                200,
                "history.jte",
                DOCUMENTS,
                visitor,
                texts,
                Map.of(
                        "row", row(found.document(), texts),
                        "warnings", warnings,
                        "events", found.entries().stream().map(events::of).toList(),
                        "token", visitor.formToken()));
    }

    private static String words(ReviewIssue issue, PageTexts texts) {
        return texts.get("issue." + issue.code().name(), issue.parameters());
    }

    private DocumentRow row(ReviewDrafts.Document document, PageTexts texts) {
        return row(document.document(), document.submission(), document.drafts(), texts);
    }

    private DocumentRow row(
            SubmittedDocument document, Submission submission, List<PaymentDraft> drafts, PageTexts texts) {
        return new DocumentRow(
                document.id().value(),
                document.name().value(),
                times.minute(submission.receivedAt(), texts),
                submission.sender().map(MailAddress::value).orElse("–"),
                texts.get("channel." + submission.channel().name()),
                new States(texts).of(document, drafts));
    }

    private DraftRow row(PaymentDraft draft, PageTexts texts) {
        return new DraftRow(
                draft.origin().document().value(),
                draft.invoice().account().map(PaymentAccount::masked).orElse(""),
                draft.invoice().invoiceNumber().map(InvoiceNumber::value).orElse(""),
                draft.invoice().paymentDueDate().map(new Written(texts)::date).orElse(""),
                times.minute(draft.origin().createdAt(), texts),
                new States(texts).of(draft, ""));
    }

    private MessageRow row(ReviewDrafts.Message message, PageTexts texts) {
        Submission submission = message.submission();
        States states = new States(texts);
        return new MessageRow(
                times.minute(submission.receivedAt(), texts),
                submission.sender().map(MailAddress::value).orElse("–"),
                texts.get("channel." + submission.channel().name()),
                submission.subject(),
                texts.get("answer." + submission.answer().name()),
                submission.refusal().map(states::refused).stream().toList(),
                message.documents().stream()
                        .map(document -> row(document, submission, List.of(), texts))
                        .toList());
    }

    private static Optional<DocumentId> documentId(String text) {
        try {
            return Optional.of(new DocumentId(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<DraftId> draftId(String text) {
        try {
            return Optional.of(new DraftId(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
