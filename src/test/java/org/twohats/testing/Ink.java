package org.twohats.testing;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** How much ink a sheet takes. */
public final class Ink {

    private static final int DOTS_PER_INCH = 50;
    private static final int WHITE = 255;

    private Ink() {}

    /** The share of black on the page that has most of it. */
    public static double most(PDDocument sheet) throws IOException {
        double most = 0;
        for (int page = 0; page < sheet.getNumberOfPages(); page++) {
            BufferedImage image = new PDFRenderer(sheet).renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY);
            Raster dots = image.getRaster();
            long dark = 0;
            for (int y = 0; y < dots.getHeight(); y++) {
                for (int x = 0; x < dots.getWidth(); x++) {
                    dark += WHITE - dots.getSample(x, y, 0);
                }
            }
            most = Math.max(most, (double) dark / WHITE / dots.getWidth() / dots.getHeight());
        }
        return most;
    }
}
