package org.jonum.examples.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import org.jonum.examples.Dataset;
import org.jonum.mat.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeTest {
    private final Dataset.Split halves = Dataset.breastCancer().split(4, new Random(1));

    @Test
    void answersAreThoseOfTheModelThatWasSaved(@TempDir Path folder) throws Exception {
        SavedModel learnt = ServeChapter.learn(halves.train());
        learnt.write(folder.resolve("m.npz"));
        SavedModel model = SavedModel.read(folder.resolve("m.npz"), halves.test().classes());
        Matrix x = halves.test().x().selectRows(IntStream.range(0, 5).toArray());
        assertEquals(learnt.probabilities(x), model.probabilities(x));
        try (ModelServer server = new ModelServer(model)) {
            String answer = ServeChapter.post(server.address(), ServeChapter.json(x));
            assertTrue(answer.startsWith("200 {\"classes\":["), answer);
            for (int i = 0; i < 5; i++)
                assertTrue(answer.contains("[" + model.probabilities(x).get(i, 0) + ","), answer);
        }
    }

    @Test
    void badRequestsAreRefusedWithAReasonAndTheServerGoesOn() throws Exception {
        try (ModelServer server = new ModelServer(ServeChapter.learn(halves.train()))) {
            URI to = server.address();
            String row = "[" + "1,".repeat(29) + "1]";
            assertRefused(to, "", "need \\\"rows\\\"");
            assertRefused(to, "{", "not JSON");
            assertRefused(to, "{\"rows\": 3}", "need \\\"rows\\\"");
            assertRefused(to, "{\"rows\": []}", "not empty");
            assertRefused(to, "{\"rows\": [[1, 2]]}", "rows[0] has 2 numbers, need 30");
            assertRefused(to, "{\"rows\": [" + row.replaceFirst("1", "\\\"a\\\"") + "]}", "rows[0][0] = ");
            assertRefused(to, "{\"rows\": [" + row.replaceFirst("1", "1e999") + "]}", "need a finite number");
            assertRefused(to, "[".repeat(100_000), "not JSON");
            String large = ServeChapter.post(to, " ".repeat((1 << 20) + 1));
            assertTrue(large.startsWith("413 "), large);
            String many = ServeChapter.post(to, " ".repeat(3 << 20));
            assertTrue(many.startsWith("413 "), many);
            try (HttpClient client = HttpClient.newHttpClient()) {
                assertEquals(405,
                        client.send(HttpRequest.newBuilder(to).GET().build(), BodyHandlers.ofString()).statusCode());
            }
            assertTrue(ServeChapter.post(to, "{\"rows\": [" + row + "]}").startsWith("200 "));
            assertEquals(0, LoadTest.run(to, "{\"rows\": [" + row + "]}", 200, 8).failures());
        }
    }

    private static void assertRefused(URI to, String body, String reason) throws Exception {
        String answer = ServeChapter.post(to, body);
        assertTrue(answer.startsWith("400 ") && answer.contains(reason), answer);
    }
}
