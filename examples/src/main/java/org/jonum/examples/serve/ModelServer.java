package org.jonum.examples.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;

/// Answers `POST /predict` with `{"rows": [[…], …]}` by `{"classes": […], "probabilities": [[…], …]}`; a virtual thread for each request.
///
/// What is wrong with a request is told to whoever sent it: 400 with a reason, 413 for a body of more than a megabyte, 405 for another method. All rows of
/// a request are one product of matrices, so that batches are cheap.
public final class ModelServer implements AutoCloseable {
    private static final int LARGEST = 1 << 20, DRAINED = 16 << 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SavedModel model;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /// A server on this machine alone, at a free port.
    ///
    /// @param model what it serves
    /// @throws IOException if there is no port
    public ModelServer(SavedModel model) throws IOException {
        this.model = model;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/predict", this::predict);
        server.start();
    }

    /// {@return where to send requests to}
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/predict");
    }

    private void predict(HttpExchange exchange) throws IOException {
        try (exchange) {
            try {
                if (!exchange.getRequestMethod().equals("POST")) throw new Refusal(405, "need POST");
                answer(exchange, 200, predicted(rows(body(exchange))));
            } catch (Refusal r) {
                answer(exchange, r.status, JSON.createObjectNode().put("error", r.getMessage()));
            } catch (RuntimeException e) {
                answer(exchange, 500, JSON.createObjectNode().put("error", "this is a bug: " + e));
            }
        }
    }

    private static byte[] body(HttpExchange exchange) throws IOException {
        try (InputStream in = exchange.getRequestBody()) {
            byte[] body = in.readNBytes(LARGEST + 1);
            if (body.length <= LARGEST) return body;
            drain(in);        // a client that still sends would not read the answer
            throw new Refusal(413, "the body has more than " + LARGEST + " bytes");
        }
    }

    private static void drain(InputStream in) throws IOException {
        byte[] lost = new byte[1 << 16];
        for (long left = DRAINED; left > 0;) {
            int n = in.read(lost);
            if (n < 0) return;
            left -= n;
        }
    }

    private Matrix rows(byte[] body) throws IOException {
        JsonNode rows;
        try {
            rows = JSON.readTree(body).path("rows");
        } catch (JsonProcessingException e) {
            throw new Refusal(400, "the body is not JSON: " + e.getOriginalMessage());
        }
        if (!rows.isArray() || rows.isEmpty()) throw new Refusal(400, "need \"rows\": [[number, …], …], not empty");
        Matrix x = Matrix.zeros(rows.size(), model.inputs());
        for (int i = 0; i < rows.size(); i++) {
            JsonNode row = rows.get(i);
            if (!row.isArray() || row.size() != model.inputs())
                throw new Refusal(400, "rows[" + i + "] has " + row.size() + " numbers, need " + model.inputs());
            for (int j = 0; j < model.inputs(); j++) {
                double v = row.get(j).isNumber() ? row.get(j).doubleValue() : Double.NaN;
                if (!Double.isFinite(v))
                    throw new Refusal(400, "rows[" + i + "][" + j + "] = " + row.get(j) + ", need a finite number");
                x.set(i, j, v);
            }
        }
        return x;
    }

    private ObjectNode predicted(Matrix x) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode classes = answer.putArray("classes"), probabilities = answer.putArray("probabilities");
        for (Vector p : model.probabilities(x).rowViews()) {
            classes.add(model.classes().get(p.argMax()));
            ArrayNode row = probabilities.addArray();
            p.stream().forEach(row::add);
        }
        return answer;
    }

    private static void answer(HttpExchange exchange, int status, JsonNode content) throws IOException {
        byte[] body = JSON.writeValueAsBytes(content);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    /// What is wrong with a request.
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final int status;

        Refusal(int status, String reason) {
            super(reason);
            this.status = status;
        }
    }
}
