package org.paymentassistant.adapter.ocr.code;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.paymentassistant.domain.document.Box;
import org.paymentassistant.domain.document.PaymentCode;

/** Finds payment codes in the picture of a page. */
public final class PaymentCodeReader {

    private static final Map<DecodeHintType, Object> HINTS = Map.of(
            DecodeHintType.TRY_HARDER,
            true,
            DecodeHintType.CHARACTER_SET,
            "UTF-8",
            DecodeHintType.POSSIBLE_FORMATS,
            List.of(BarcodeFormat.QR_CODE));

    private PaymentCodeReader() {}

    /**
     * The payment codes of a picture.
     *
     * @param grey of type TYPE_BYTE_GRAY
     * @param page its page number
     * @param pointsPerPixel to give places in points
     */
    public static List<PaymentCode> read(BufferedImage grey, int page, double pointsPerPixel) {
        List<PaymentCode> codes = new ArrayList<>();
        for (Result result : decode(grey)) {
            PaymentCodeText.parse(result.getText(), page, box(result, pointsPerPixel))
                    .ifPresent(codes::add);
        }
        return codes.stream().distinct().toList();
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

    private static List<Result> decode(BufferedImage grey) {
        byte[] pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        int width = grey.getWidth();
        int height = grey.getHeight();
        LuminanceSource source = new PlanarYUVLuminanceSource(pixels, width, height, 0, 0, width, height, false);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(source));
        try {
            return Arrays.asList(new QRCodeMultiReader().decodeMultiple(bitmap, HINTS));
        } catch (NotFoundException e) {
            return single(bitmap);
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    private static List<Result> single(BinaryBitmap bitmap) {
        try {
            return List.of(new QRCodeReader().decode(bitmap, HINTS));
        } catch (ReaderException | RuntimeException e) {
            return List.of();
        }
    }

    private static Optional<Box> box(Result result, double scale) {
        ResultPoint[] points = result.getResultPoints();
        if (points == null || points.length == 0) {
            return Optional.empty();
        }
        double left = Arrays.stream(points).mapToDouble(ResultPoint::getX).min().orElse(0);
        double right =
                Arrays.stream(points).mapToDouble(ResultPoint::getX).max().orElse(0);
        double top = Arrays.stream(points).mapToDouble(ResultPoint::getY).min().orElse(0);
        double bottom =
                Arrays.stream(points).mapToDouble(ResultPoint::getY).max().orElse(0);
        return Optional.of(new Box(left * scale, top * scale, (right - left) * scale, (bottom - top) * scale));
    }
}
