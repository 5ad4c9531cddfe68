package autopoiesis.app.report;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium with one page, driven through its DevTools protocol. */
final class Chromium implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final Path profile;
  private final WebSocket socket;
  private final LinkedBlockingQueue<JsonNode> incoming;
  private final List<JsonNode> events = new ArrayList<>();
  private int lastId;
  private String session = "";

  private Chromium(
      Process process, Path profile, WebSocket socket, LinkedBlockingQueue<JsonNode> incoming) {
    this.process = process;
    this.profile = profile;
    this.socket = socket;
    this.incoming = incoming;
  }

  /** The browser's program, where there is one on the path. */
  static Optional<Path> program() {
    List<String> names =
        List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
    String path = System.getenv().getOrDefault("PATH", "");
    return names.stream()
        .flatMap(
            name -> Stream.of(path.split(java.io.File.pathSeparator)).map(d -> Path.of(d, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Chromium start(Path program) throws Exception {
    Path profile = Files.createTempDirectory("chromium");
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("output.txt").toFile())
            .start();
    URI address = address(profile, process);
    LinkedBlockingQueue<JsonNode> incoming = new LinkedBlockingQueue<>();
    WebSocket socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(address, new Listener(incoming))
            .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    Chromium browser = new Chromium(process, profile, socket, incoming);
    JsonNode target = browser.send("Target.createTarget", Map.of("url", "about:blank"));
    JsonNode attached =
        browser.send(
            "Target.attachToTarget",
            Map.of("targetId", target.get("targetId").asString(), "flatten", true));
    browser.session = attached.get("sessionId").asString();
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      browser.send(domain + ".enable", Map.of());
    }
    browser.send(
        "Network.emulateNetworkConditions",
        Map.of("offline", true, "latency", 0, "downloadThroughput", 0, "uploadThroughput", 0));
    return browser;
  }

  private static URI address(Path profile, Process process) throws Exception {
    Path file = profile.resolve("DevToolsActivePort");
    for (int i = 0; i < PATIENCE_SECONDS * 20 && process.isAlive(); i++) {
      if (Files.exists(file)) {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() >= 2) {
          return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
        }
      }
      Thread.sleep(50);
    }
    throw new IOException(
        "the browser did not open its port: " + Files.readString(profile.resolve("output.txt")));
  }

  /** Sends a command and waits for its result; what happens meanwhile is kept. */
  JsonNode send(String method, Map<String, Object> parameters) throws Exception {
    int id = ++lastId;
    Map<String, Object> message =
        session.isEmpty()
            ? Map.of("id", id, "method", method, "params", parameters)
            : Map.of("id", id, "method", method, "params", parameters, "sessionId", session);
    socket.sendText(JSON.writeValueAsString(message), true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    while (true) {
      JsonNode next = next(method);
      if (next.has("id") && next.get("id").asInt() == id) {
        if (next.has("error")) {
          throw new IOException(method + ": " + next.get("error"));
        }
        return next.get("result");
      }
      if (next.has("method")) {
        events.add(next);
      }
    }
  }

  private JsonNode next(String waitingFor) throws Exception {
    JsonNode next = incoming.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (next == null) {
      throw new IOException("no answer to " + waitingFor);
    }
    return next;
  }

  /** Opens a file and waits until it is loaded. */
  void open(Path file) throws Exception {
    events.clear();
    send("Page.navigate", Map.of("url", file.toUri().toString()));
    while (events.stream()
        .noneMatch(e -> e.get("method").asString().equals("Page.loadEventFired"))) {
      JsonNode next = next("Page.loadEventFired");
      if (next.has("method")) {
        events.add(next);
      }
    }
  }

  /** The value of an expression in the page. */
  JsonNode evaluate(String expression) throws Exception {
    JsonNode result =
        send(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (result.has("exceptionDetails")) {
      throw new IOException("in the page: " + result.get("exceptionDetails"));
    }
    JsonNode value = result.get("result").get("value");
    return value == null ? JSON.nullNode() : value;
  }

  /** Everything that was said on the console, thrown, or logged by the browser, as text. */
  List<String> complaints() {
    return events.stream()
        .filter(
            e ->
                List.of("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded")
                    .contains(e.get("method").asString()))
        .map(JsonNode::toString)
        .toList();
  }

  /** The addresses of all requests. */
  List<String> requests() {
    return events.stream()
        .filter(e -> e.get("method").asString().equals("Network.requestWillBeSent"))
        .map(e -> e.get("params").get("request").get("url").asString())
        .toList();
  }

  @Override
  public void close() throws IOException {
    socket.abort();
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
    try (Stream<Path> files = Files.walk(profile)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        file.toFile().delete();
      }
    } catch (IOException | java.io.UncheckedIOException e) {
      profile.toFile().deleteOnExit(); // a late process of the browser may still write
    }
  }

  /** Puts messages together and hands them over. */
  private static final class Listener implements WebSocket.Listener {
    private final LinkedBlockingQueue<JsonNode> incoming;
    private final StringBuilder text = new StringBuilder();

    Listener(LinkedBlockingQueue<JsonNode> incoming) {
      this.incoming = incoming;
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        incoming.add(JSON.readTree(text.toString()));
        text.setLength(0);
      }
      webSocket.request(1);
      return java.util.concurrent.CompletableFuture.completedFuture(null);
    }
  }
}
