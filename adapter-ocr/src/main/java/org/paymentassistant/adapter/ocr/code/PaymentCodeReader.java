package org.paymentassistant.adapter.ocr.code;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.ResultPointCallback;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.pdf417.PDF417Reader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.paymentassistant.domain.document.Box;
import org.paymentassistant.domain.document.PaymentCode;

/** Finds payment codes in the picture of a page. */
public final class PaymentCodeReader {

    private static final int CORNERS = 3;

    private PaymentCodeReader() {}

    /**
     * What was found.
     *
     * @param codes the payment codes
     * @param promising whether there seems to be a code that could not be read, so that a finer picture may help
     */
    public record Found(List<PaymentCode> codes, boolean promising) {

        /** Copies the list. */
        public Found {
            codes = List.copyOf(codes);
        }
    }

    /**
     * The payment codes of a picture.
     *
     * @param grey of type TYPE_BYTE_GRAY
     * @param page its page number
     * @param pointsPerPixel to give places in points
     */
    public static Found read(BufferedImage grey, int page, double pointsPerPixel) {
        AtomicInteger corners = new AtomicInteger();
        List<Result> results = decode(luminance(grey), corners);
        List<PaymentCode> codes = new ArrayList<>();
        for (Result result : results) {
            PaymentCodeText.parse(CodeText.of(result), new Place(page, box(result, pointsPerPixel)))
                    .ifPresent(codes::add);
        }
        return new Found(codes.stream().distinct().toList(), results.isEmpty() && corners.get() >= CORNERS);
    }

    /** The same code in another place. */
    public static PaymentCode moved(PaymentCode code, UnaryOperator<Box> move) {
        return new PaymentCode(
                code.kind(),
                code.page(),
                code.box().map(move),
                code.account(),
                code.bic(),
                code.creditorName(),
                code.creditorAddress(),
                code.amount(),
                code.currency(),
                code.reference(),
                code.text(),
                code.billInformation(),
                code.debtorName(),
                code.dueDate());
    }

    private static LuminanceSource luminance(BufferedImage grey) {
        byte[] pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        int width = grey.getWidth();
        int height = grey.getHeight();
        return new PlanarYUVLuminanceSource(pixels, width, height, 0, 0, width, height, false);
    }

    private static List<Result> decode(LuminanceSource source, AtomicInteger corners) {
        Map<DecodeHintType, Object> hints = new HashMap<>();
        hints.put(DecodeHintType.TRY_HARDER, true);
        hints.put(DecodeHintType.CHARACTER_SET, "UTF-8");
        ResultPointCallback counter = point -> corners.incrementAndGet();
        hints.put(DecodeHintType.NEED_RESULT_POINT_CALLBACK, counter);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(source));
        List<Result> several = several(bitmap, hints);
        if (!several.isEmpty()) {
            return several;
        }
        List<Result> hard = corners.get() < CORNERS ? List.of() : hard(source, hints);
        return hard.isEmpty() ? stacked(bitmap, hints) : hard;
    }

    private static List<Result> several(BinaryBitmap bitmap, Map<DecodeHintType, Object> hints) {
        try {
            return Arrays.asList(new QRCodeMultiReader().decodeMultiple(bitmap, hints));
        } catch (ReaderException | RuntimeException e) {
            return List.of();
        }
    }

    private static List<Result> hard(LuminanceSource source, Map<DecodeHintType, Object> hints) {
        return Stream.of(source, source.invert())
                .flatMap(variant ->
                        Stream.<Binarizer>of(new HybridBinarizer(variant), new GlobalHistogramBinarizer(variant)))
                .flatMap(binarizer -> single(binarizer, hints).stream())
                .limit(1)
                .toList();
    }

    private static Optional<Result> single(Binarizer binarizer, Map<DecodeHintType, Object> hints) {
        try {
            return Optional.of(new QRCodeReader().decode(new BinaryBitmap(binarizer), hints));
        } catch (ReaderException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static List<Result> stacked(BinaryBitmap bitmap, Map<DecodeHintType, Object> hints) {
        try {
            return StackedMarks.areOn(bitmap.getBlackMatrix())
                    ? Arrays.asList(new PDF417Reader().decodeMultiple(bitmap, hints))
                    : List.of();
        } catch (ReaderException | RuntimeException e) {
            return List.of();
        }
    }

    private static Optional<Box> box(Result result, double scale) {
        ResultPoint[] points = result.getResultPoints();
        List<ResultPoint> known = points == null
                ? List.of()
                : Arrays.stream(points).filter(point -> point != null).toList();
        return known.stream()
                .map(point -> new Box(point.getX() * scale, point.getY() * scale, 0, 0))
                .reduce(Box::union);
    }
}
