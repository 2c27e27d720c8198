package nl.onskentons.surveillance;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.onskentons.common.Rejection;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Draws the first page of a PDF on a thread of its own, one in the whole portal at a time, and stops when it takes too long.
 * What the file unpacks into was looked at before, see {@link PdfTrap}.
 */
final class PdfFirstPage {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    /** How long the next one waits for its turn. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** In points of 1/72 inch: from a stamp to 5 metres, the largest that a PDF can say. */
    private static final float MIN_PAGE = 20;

    private static final float MAX_PAGE = 14_400;

    private static final Semaphore ONE = new Semaphore(1);

    private PdfFirstPage() {}

    /**
     * The page, so many pixels along its longest side.
     *
     * @throws Rejection when it cannot be drawn, or another PDF is being drawn
     */
    static BufferedImage draw(byte[] file, int side) {
        return draw(file, side, LONGEST);
    }

    static BufferedImage draw(byte[] file, int side, Duration longest) {
        if (!waitForTurn()) {
            throw Rejection.of("rejection.plan.busy");
        }
        FutureTask<BufferedImage> task = new FutureTask<>(() -> drawn(file, side));
        Thread.ofPlatform().name("plan").daemon().start(() -> {
            try {
                task.run();
            } finally {
                ONE.release();
            }
        });
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Rejection refused ? refused : Rejection.of("rejection.plan.pdf");
        } catch (TimeoutException slow) {
            task.cancel(true);
            throw Rejection.of("rejection.plan.pdf");
        } catch (InterruptedException stopped) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw Rejection.of("rejection.plan.busy");
        }
    }

    private static boolean waitForTurn() {
        try {
            return ONE.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static BufferedImage drawn(byte[] file, int side) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.isEncrypted()) {
                throw Rejection.of("rejection.plan.locked");
            }
            if (document.getNumberOfPages() < 1) {
                throw Rejection.of("rejection.plan.format");
            }
            PDPage page = document.getPage(0);
            PDRectangle box = page.getCropBox();
            float longest = Math.max(box.getWidth(), box.getHeight());
            if (!(Math.min(box.getWidth(), box.getHeight()) >= MIN_PAGE && longest <= MAX_PAGE)) {
                throw Rejection.of("rejection.plan.page");
            }
            return new Careful(document).renderImage(0, side / longest, ImageType.RGB);
        }
    }

    /** Stops when it is told to, and leaves out pictures that are too large. */
    private static final class Careful extends PDFRenderer {

        Careful(PDDocument document) {
            super(document);
            setSubsamplingAllowed(true);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new CarefulDrawer(parameters);
        }
    }

    private static final class CarefulDrawer extends PageDrawer {

        /** A picture within the text of a page is small: that is what the standard (ISO 32000, 8.9.7) asks. */
        private static final int MAX_INLINE = 16 * 1024;

        private static final long MAX_PIXELS_TOGETHER = 4 * PdfTrap.MAX_PIXELS;

        private long pixels;

        CarefulDrawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (Thread.currentThread().isInterrupted()) {
                throw Rejection.of("rejection.plan.pdf");
            }
            if (operator.getImageData() == null || isSmall(operator)) {
                super.processOperator(operator, operands);
            }
        }

        private static boolean isSmall(Operator inline) {
            COSDictionary parameters = inline.getImageParameters();
            return inline.getImageData().length <= MAX_INLINE
                    && !(parameters.getDictionaryObject(COSName.F, COSName.FILTER) instanceof COSArray)
                    && parameters.getDictionaryObject(COSName.DP, COSName.DECODE_PARMS) == null;
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            pixels += (long) image.getWidth() * image.getHeight();
            if (pixels > MAX_PIXELS_TOGETHER || (long) image.getWidth() * image.getHeight() > PdfTrap.MAX_PIXELS) {
                throw Rejection.of("rejection.plan.pdf");
            }
            super.drawImage(image);
        }
    }
}
