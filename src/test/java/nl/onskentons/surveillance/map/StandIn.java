package nl.onskentons.surveillance.map;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A server of this machine in the place of one elsewhere; it remembers what it was asked. */
final class StandIn implements AutoCloseable {

    /** What it does with a question. */
    interface Answering {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile Answering answering = exchange -> answer(exchange, 404, "text/plain", new byte[0]);

    StandIn() {
        this(0);
    }

    /** @param port 0 for any that is free */
    StandIn(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            asked.add(new Asked(exchange.getRequestURI().toString(), exchange.getRequestHeaders()));
            try (exchange) {
                answering.answer(exchange);
            }
        });
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    void answers(Answering with) {
        answering = with;
    }

    void answers(int status, String type, byte[] body) {
        answering = exchange -> answer(exchange, status, type, body);
    }

    static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    record Asked(String path, Headers headers) {}
}
