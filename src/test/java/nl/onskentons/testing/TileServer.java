package nl.onskentons.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Stands in for the servers of the map, so that no test asks anything of the network: it has a tile for every place and one
 * address for every question.
 */
public final class TileServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Where the only address lies, and what it is called. */
    public static final String ADDRESS = "Voorbeeldlaan 1, 1234AB Voorbeeldstad";

    private static final String FOUND =
            "{\"response\":{\"docs\":[{\"weergavenaam\":\"" + ADDRESS + "\",\"centroide_ll\":\"POINT(5.12 52.09)\"}]}}";

    private static final byte[] TILE = tile();
    private static final List<String> ASKED = new CopyOnWriteArrayList<>();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "portal.map.tiles=" + Running.ADDRESS + "/tegel/{z}/{x}/{y}.png",
                        "portal.map.addresses=" + Running.ADDRESS + "/adressen")
                .applyTo(context);
    }

    /** What was asked so far, as method and path. */
    public static List<String> asked() {
        return List.copyOf(ASKED);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        ASKED.add(exchange.getRequestMethod() + " " + path);
        boolean isTile = path.startsWith("/tegel/");
        byte[] body = isTile ? TILE : FOUND.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", isTile ? "image/png" : "application/json;charset=UTF-8");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** Something like streets between meadows. */
    private static byte[] tile() {
        BufferedImage picture = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = picture.createGraphics();
        drawing.setColor(new Color(0xE6EBDD));
        drawing.fillRect(0, 0, 256, 256);
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 96, 256, 18);
        drawing.fillRect(150, 0, 12, 256);
        drawing.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private static final class Running {

        private static final String ADDRESS = start();

        private static String start() {
            try {
                HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
                server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
                server.createContext("/", TileServer::answer);
                server.start();
                return "http://localhost:" + server.getAddress().getPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
