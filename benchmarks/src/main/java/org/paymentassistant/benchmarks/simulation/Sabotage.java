package org.paymentassistant.benchmarks.simulation;

import java.util.List;
import java.util.function.BiConsumer;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.ReadyDraft;
import org.paymentassistant.port.out.CompletionLinks;
import org.paymentassistant.port.out.DraftRepository;
import org.paymentassistant.port.out.MailTransport;
import org.paymentassistant.port.out.Mailbox;
import org.paymentassistant.port.out.Outbox;
import org.paymentassistant.port.out.PaymentInitiation;
import org.paymentassistant.port.out.WorkQueue;

/**
 * A fault of design, planted in the wiring on purpose, to see whether the simulation sees it.
 *
 * @param name what it is called
 * @param words what is done, in words
 * @param planting what plants it
 */
record Sabotage(String name, String words, BiConsumer<PortMap, World> planting) {

    /** Nothing: the assistant as it is. */
    static final Sabotage NONE = new Sabotage("none", "the assistant as it is", (ports, world) -> {});

    /** All that are known. */
    static final List<Sabotage> ALL = List.of(
            new Sabotage(
                    "flag-before-commit",
                    "a message is taken out of the mailbox before it is stored",
                    (ports, world) -> ports.wrap(Mailbox.class, HastyMailbox::new)),
            new Sabotage(
                    "no-unique-key",
                    "drafts have no unique key",
                    (ports, world) -> ports.wrap(
                            DraftRepository.class, drafts -> new RewrittenKeys(drafts, RewrittenKeys::ofDraft))),
            new Sabotage(
                    "key-without-amount",
                    "the unique key lacks the amount",
                    (ports, world) -> ports.wrap(
                            DraftRepository.class, drafts -> new RewrittenKeys(drafts, RewrittenKeys::withoutAmount))),
            new Sabotage(
                    "post-before-intent",
                    "the bank is asked before the draft is stored",
                    (ports, world) -> ports.wrap(DraftRepository.class, drafts -> new PrematureRequest(drafts, ports))),
            new Sabotage(
                    "retry-without-look-up",
                    "a request to the bank is repeated without a look-up",
                    (ports, world) -> ports.wrap(PaymentInitiation.class, bank -> new SabotagedBank(bank, world) {
                        @Override
                        boolean looksUp(DraftId tag) {
                            return world.ownDraft(tag)
                                    .filter(ReadyDraft.class::isInstance)
                                    .isEmpty();
                        }
                    })),
            new Sabotage(
                    "no-reconciler",
                    "drafts are not compared with the bank",
                    (ports, world) -> ports.wrap(WorkQueue.class, NoComparison::new)),
            new Sabotage(
                    "reconciler-deletes-all",
                    "the comparison deletes the newest and the oldest copy",
                    (ports, world) -> ports.wrap(PaymentInitiation.class, bank -> new SabotagedBank(bank, world) {
                        @Override
                        boolean deletesOthersToo() {
                            return true;
                        }
                    })),
            new Sabotage(
                    "lease-without-fencing",
                    "a worker that was taken for dead overwrites what another has done",
                    (ports, world) -> ports.wrap(DraftRepository.class, UnfencedDrafts::new)),
            new Sabotage(
                    "reply-before-commit",
                    "an answer is sent before its transaction is committed",
                    (ports, world) -> ports.wrap(
                            Outbox.class, outbox -> new HastyOutbox(outbox, ports.get(MailTransport.class)))),
            new Sabotage(
                    "new-message-id-on-retry",
                    "each try to send a mail has a Message-ID of its own",
                    (ports, world) -> ports.wrap(MailTransport.class, RenamedMails::new)),
            new Sabotage(
                    "link-checked-then-used",
                    "a link is checked and used up in two steps",
                    (ports, world) -> ports.wrap(CompletionLinks.class, LinksInTwoSteps::new)),
            new Sabotage(
                    "time-out-is-failure",
                    "an answer of the bank that does not come is taken for a refusal",
                    (ports, world) -> ports.wrap(PaymentInitiation.class, bank -> new SabotagedBank(bank, world) {
                        @Override
                        boolean takesDoubtForRefusal() {
                            return true;
                        }
                    })));

    void plantIn(PortMap ports, World world) {
        planting.accept(ports, world);
    }
}
