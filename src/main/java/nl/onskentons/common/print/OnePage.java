package nl.onskentons.common.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes a PDF of one page: of the sizes of type that fit, the largest. Nothing is fetched for it, and its font goes along.
 */
public final class OnePage {

    /** Sizes in half points. */
    private static final int LARGEST = 22;

    private static final int SMALLEST = 10;

    /** As the style sheet calls it. */
    private static final String FONT = "oko-paper";

    private static final String FONT_FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int REGULAR = 400;

    /** A picture that stands in the page itself. */
    private static final String PICTURE = "data:image/png;base64,";

    private static final OneAtATime LAYING_OUT = new OneAtATime(Duration.ofSeconds(30));

    private OnePage() {}

    /**
     * @param html the page as XHTML in type of that many points
     * @return the PDF; of more pages only when what stands on it fits in no readable size
     * @throws OneAtATime.Busy when too many print at once
     */
    public static byte[] of(Function<Double, String> html) {
        return LAYING_OUT.run(() -> laidOut(html));
    }

    private static byte[] laidOut(Function<Double, String> html) {
        int fits = SMALLEST;
        int tooLarge = LARGEST + 1;
        while (tooLarge - fits > 1) {
            int middle = (fits + tooLarge) >>> 1;
            if (isOnePage(html.apply(middle / 2.0))) {
                fits = middle;
            } else {
                tooLarge = middle;
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = renderer(html.apply(fits / 2.0), out)) {
            renderer.layout();
            renderer.createPDF();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static boolean isOnePage(String html) {
        try (PdfBoxRenderer renderer = renderer(html, new ByteArrayOutputStream())) {
            renderer.layout();
            return renderer.getRootBox().getLayer().getPages().size() == 1;
        }
    }

    private static PdfBoxRenderer renderer(String html, ByteArrayOutputStream out) {
        return new PdfRendererBuilder()
                .useFont(
                        () -> Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT_FILE)),
                        FONT,
                        REGULAR,
                        FontStyle.NORMAL,
                        true)
                .useExternalResourceAccessControl(
                        (address, type) -> address.startsWith(PICTURE),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .usePdfUaAccessibility(true)
                .withHtmlContent(html, null)
                .toStream(out)
                .buildPdfRenderer();
    }
}
