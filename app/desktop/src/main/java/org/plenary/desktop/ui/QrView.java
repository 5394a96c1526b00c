package org.plenary.desktop.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/// A QR code, black on white in every theme, with its quiet border.
public final class QrView extends StackPane {
    private static final int MODULE = 6;
    private static final int QUIET = 4;

    /// Shows `content`; `said` is what the picture means to somebody who does not see it.
    public QrView(String content, String said) {
        var picture = new ImageView(draw(encode(content)));
        picture.setSmooth(false);
        picture.setPreserveRatio(true);
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setAccessibleText(said);
        getStyleClass().add("qr");
        getChildren().add(picture);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private static BitMatrix encode(String content) {
        try {
            var hints =
                    Map.of(
                            EncodeHintType.ERROR_CORRECTION,
                            ErrorCorrectionLevel.M,
                            EncodeHintType.MARGIN,
                            QUIET);
            return new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException(
                    "too long for a QR code: " + content.length() + " characters", e);
        }
    }

    private static WritableImage draw(BitMatrix modules) {
        var image = new WritableImage(modules.getWidth() * MODULE, modules.getHeight() * MODULE);
        var pixels = image.getPixelWriter();
        for (int y = 0; y < modules.getHeight() * MODULE; y++) {
            for (int x = 0; x < modules.getWidth() * MODULE; x++) {
                pixels.setColor(
                        x, y, modules.get(x / MODULE, y / MODULE) ? Color.BLACK : Color.WHITE);
            }
        }
        return image;
    }
}
