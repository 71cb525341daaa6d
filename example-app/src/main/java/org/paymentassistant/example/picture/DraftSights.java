package org.paymentassistant.example.picture;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.paymentassistant.domain.company.CompanyProfile;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.document.Page;
import org.paymentassistant.domain.document.ReadDocument;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.invoice.ExtractedInvoice;
import org.paymentassistant.domain.invoice.InvoiceSplit;
import org.paymentassistant.domain.payment.DraftOrigin;
import org.paymentassistant.port.out.DocumentReader;
import org.paymentassistant.port.out.FieldExtractor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the documents of drafts: reads them again, which gives what was read before, and has their pages drawn. The
 * last ones are kept, so that whoever opens a draft twice does not wait twice. A document that takes long, or cannot be
 * shown, keeps nobody from completing the draft. Thread-safe.
 */
public final class DraftSights implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DraftSights.class);
    private static final int KEPT = 16;
    private static final int MOST_PAGES = 6;
    private static final int MOST_PAGES_TO_SPLIT = 20;
    private static final int MOST_BYTES = 4 << 20;
    private static final int AT_A_TIME = 2;

    private final DocumentReader reader;
    private final FieldExtractor extractor;
    private final PagePainter painter;
    private final Duration patience;
    private final ExecutorService looking;
    private final Map<String, Future<Sight>> kept = new LinkedHashMap<>(KEPT, 1, true);

    /**
     * Over what reads and draws.
     *
     * @param patience how long a person is let wait for a picture
     */
    public DraftSights(DocumentReader reader, FieldExtractor extractor, PagePainter painter, Duration patience) {
        this.reader = reader;
        this.extractor = extractor;
        this.painter = painter;
        this.patience = patience;
        this.looking = Executors.newFixedThreadPool(AT_A_TIME, task -> {
            Thread thread = new Thread(task, "draft-sights");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * What can be seen of a draft's invoice by now.
     *
     * @param decided how a person decided that the document falls into invoices, where one was asked
     */
    public Sight of(DraftOrigin draft, SourceDocument document, CompanyProfile buyer, Optional<InvoiceSplit> decided) {
        return await("draft/" + draft.id().value(), () -> look(draft, document, buyer, decided));
    }

    /** What can be seen by now of a whole document of which nobody knows yet where its invoices begin. */
    public Sight whole(DocumentId id, SourceDocument document, List<Integer> pages) {
        return await("document/" + id.value(), () -> look(document, pages));
    }

    private Sight await(String key, Callable<Sight> look) {
        try {
            return started(key, look).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Sight.pending();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Sight.none();
        } catch (ExecutionException | RejectedExecutionException e) {
            LOG.warn("the document of {} cannot be shown: {}", key, e.getClass().getSimpleName());
            forget(key);
            return Sight.none();
        }
    }

    private Future<Sight> started(String key, Callable<Sight> look) {
        synchronized (kept) {
            Future<Sight> known = kept.get(key);
            if (known != null) {
                return known;
            }
            Future<Sight> begun = looking.submit(look);
            kept.put(key, begun);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
            return begun;
        }
    }

    private void forget(String key) {
        synchronized (kept) {
            kept.remove(key);
        }
    }

    private Sight look(
            DraftOrigin draft, SourceDocument document, CompanyProfile buyer, Optional<InvoiceSplit> decided) {
        return reader.read(document)
                .fold(read -> look(draft, document, buyer, decided, read.document()), refused -> Sight.none());
    }

    private Sight look(SourceDocument document, List<Integer> pages) {
        return reader.read(document)
                .fold(
                        read -> new Sight(
                                Sight.State.READY,
                                drawn(document, read.document(), pages, MOST_PAGES_TO_SPLIT),
                                pages.size(),
                                Map.of()),
                        refused -> Sight.none());
    }

    private Sight look(
            DraftOrigin draft,
            SourceDocument document,
            CompanyProfile buyer,
            Optional<InvoiceSplit> decided,
            ReadDocument read) {
        List<List<Integer>> parts =
                decided.orElseGet(() -> extractor.split(read)).parts();
        List<Integer> pages = draft.part() < parts.size()
                ? parts.get(draft.part())
                : read.pages().stream().map(Page::number).toList();
        ExtractedInvoice invoice = extractor.extract(read, pages, buyer);
        return new Sight(Sight.State.READY, drawn(document, read, pages, MOST_PAGES), pages.size(), invoice.fields());
    }

    private List<DrawnPage> drawn(SourceDocument document, ReadDocument read, List<Integer> pages, int most) {
        List<DrawnPage> drawn = new ArrayList<>();
        int bytes = 0;
        for (int number : pages.subList(0, Math.min(most, pages.size()))) {
            Optional<DrawnPage> page = painter.paint(document, number).filter(picture -> fits(picture, read));
            bytes += page.map(picture -> picture.png().size()).orElse(0);
            if (bytes > MOST_BYTES) {
                break;
            }
            page.ifPresent(drawn::add);
        }
        return drawn;
    }

    /** Whether the picture lies as the page was read; else marks would stand in wrong places. */
    private static boolean fits(DrawnPage picture, ReadDocument read) {
        return read.pages().stream()
                .filter(page -> page.number() == picture.number())
                .anyMatch(page ->
                        Math.abs(page.width() - picture.width()) < 2 && Math.abs(page.height() - picture.height()) < 2);
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
