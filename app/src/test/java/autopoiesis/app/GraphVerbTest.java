package autopoiesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import autopoiesis.app.io.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GraphVerbTest {
  private static final List<String> FILES =
      List.of(
          "communities.csv",
          "constitution.csv",
          "graph.graphml",
          "identities.csv",
          "identities.parquet",
          "lifecycle.csv",
          "manifest.json",
          "measures.csv",
          "report.html",
          "results.json");

  @TempDir private static Path directory = Path.of("");
  private Path acts = Path.of("");
  private Command first = new Command(-1, "", "");

  /**
   * Sixty persons of two groups, each keeping to twenty things of its own; the group is a label.
   */
  @BeforeAll
  void run() throws IOException {
    acts = directory.resolve("acts.csv");
    StringBuilder csv = new StringBuilder("person,thing,time,group\n");
    for (int i = 0; i < 1200; i++) {
      int person = i * 7 % 60;
      int thing = (i * i + i / 60) % 20 + person % 2 * 20;
      csv.append("secret").append(person).append(",thing ").append(thing).append(',');
      csv.append(1_600_000_000L + 600L * i).append(",g").append(person % 2).append('\n');
    }
    Files.writeString(acts, csv);
    first = graph("first");
  }

  private Command graph(String out, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("graph", "--data", "csv=" + acts, "--windows", "4", "--out"));
    arguments.add(directory.resolve(out).toString());
    arguments.addAll(List.of(more));
    return Command.run(arguments.toArray(String[]::new));
  }

  @Test
  void graph_twoGroups_areFoundWithoutTheirLabel() {
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.out().lines()).allMatch(line -> line.length() <= 80);
    JsonNode json = Json.read(directory.resolve("first/results.json"));
    JsonNode label = json.path("labels").get(0);
    assertThat(label.path("label").asString()).isEqualTo("group");
    assertThat(label.path("persons").asInt()).isEqualTo(60);
    assertThat(label.path("categories").asInt()).isEqualTo(2);
    assertThat(label.path("adjustedRand").asDouble()).isEqualTo(1);
    assertThat(label.path("normalisedMutualInformation").asDouble()).isEqualTo(1);
    assertThat(json.path("windows")).hasSize(5);
    assertThat(json.path("windows").get(4).path("categories").asInt()).isEqualTo(2);
    List<String> relations = new ArrayList<>();
    json.path("relations").forEach(r -> relations.add(r.path("name").asString()));
    assertThat(relations).containsExactly("acts", "group", "co-interaction", "sequence", "peers");
    for (JsonNode window : json.path("windows")) {
      double sum = 0;
      for (JsonNode share : window.path("constitutionOfPersons")) {
        sum += share.asDouble();
      }
      assertThat(sum).isBetween(1 - 1e-9, 1 + 1e-9);
    }
  }

  @Test
  void graph_directory_holdsEverything() throws IOException {
    try (Stream<Path> files = Files.list(directory.resolve("first"))) {
      assertThat(files.map(f -> f.getFileName().toString()).sorted()).isEqualTo(FILES);
    }
    List<String> measures = Files.readAllLines(directory.resolve("first/measures.csv"));
    assertThat(measures).hasSize(6);
    assertThat(measures.get(0)).startsWith("window,fluxOfPersons");
  }

  @Test
  void graph_byDefault_namesNobody() throws IOException {
    for (String file : FILES) {
      byte[] bytes = Files.readAllBytes(directory.resolve("first").resolve(file));
      String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
      assertThat(text).as(file).doesNotContain("secret");
    }
    assertThat(first.out()).doesNotContain("secret");
    assertThat(Files.readString(directory.resolve("first/identities.csv"))).contains("person 60");
  }

  @Test
  void graph_twice_writesTheSame() throws IOException {
    assertThat(graph("second").code()).isZero();
    for (String file : FILES) {
      if (!file.equals("manifest.json") && !file.equals("report.html")) {
        assertThat(directory.resolve("second").resolve(file))
            .as(file)
            .hasSameBinaryContentAs(directory.resolve("first").resolve(file));
      }
    }
  }

  @Test
  void graph_names_areWrittenWhenAskedForButNotInTheReport() throws IOException {
    assertThat(graph("named", "--names").code()).isZero();
    Path named = directory.resolve("named");
    assertThat(Files.readString(named.resolve("identities.csv"))).contains("secret59");
    assertThat(Files.readString(named.resolve("graph.graphml"))).contains("secret59");
    assertThat(Files.readString(named.resolve("report.html"))).doesNotContain("secret");
  }

  @Test
  void graph_json_isOneDocument() {
    Command json =
        Command.run(
            "graph",
            "--csv",
            acts.toString(),
            "--windows",
            "2",
            "--format",
            "json",
            "--label",
            "group");
    assertThat(json.code()).as(json.err()).isZero();
    assertThat(json.out()).startsWith("{").endsWith("}\n");
    assertThat(json.out().lines().filter("}"::equals)).hasSize(1);
    assertThat(json.out()).contains("\"autopoiesis-graph\"");
  }

  @Test
  void graph_takenOrWrong_isRefusedInOneLine() {
    Command taken = graph("first");
    assertThat(taken.code()).isEqualTo(2);
    assertThat(taken.err()).contains("it exists already").contains("--force");
    Command windows = Command.run("graph", "--data", "csv=" + acts, "--windows", "0");
    assertThat(windows.code()).isEqualTo(2);
    assertThat(windows.err()).contains("at least 1");
    Command many = Command.run("graph", "--data", "csv=" + acts, "--windows", "500");
    assertThat(many.code()).isEqualTo(2);
    assertThat(many.err()).contains("at least ten interactions a window");
    Command none = Command.run("graph");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("--data KIND=PATH or --csv");
    Command foreign =
        Command.run("graph", "--data", "csv=" + acts, "--force", "--out", directory.toString());
    assertThat(foreign.code()).isEqualTo(2);
    assertThat(foreign.err()).contains("no manifest.json");
  }

  @Test
  void graph_hostileNames_areValidXml() throws Exception {
    String hostile = "<script>&\"'=cmd()\u0001\u202E\uFFFE]]>";
    StringBuilder csv = new StringBuilder("person,thing,time\n");
    String quoted = '"' + hostile.replace("\"", "\"\"") + '"';
    for (int i = 0; i < 200; i++) {
      String thing = i % 5 == 0 ? quoted : "t" + i % 7;
      csv.append('p').append(i * 3 % 20).append(',').append(thing).append(',');
      csv.append(1_600_000_000L + 60L * i).append('\n');
    }
    Path file = directory.resolve("hostile.csv");
    Files.writeString(file, csv);
    Path out = directory.resolve("hostile");
    Command run =
        Command.run(
            "graph", "--data", "csv=" + file, "--windows", "2", "--names", "--out", out.toString());
    assertThat(run.code()).as(run.err()).isZero();
    Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(out.resolve("graph.graphml").toFile());
    assertThat(xml.getDocumentElement().getTagName()).isEqualTo("graphml");
    Set<String> ids = new HashSet<>();
    Set<String> names = new HashSet<>();
    NodeList nodes = xml.getElementsByTagName("node");
    for (int i = 0; i < nodes.getLength(); i++) {
      ids.add(((Element) nodes.item(i)).getAttribute("id"));
      names.add(nodes.item(i).getLastChild().getTextContent());
    }
    assertThat(names).contains("<script>&\"'=cmd()\\u{1}\\u{202E}\\u{FFFE}]]>");
    NodeList edges = xml.getElementsByTagName("edge");
    assertThat(edges.getLength()).isPositive();
    for (int i = 0; i < edges.getLength(); i++) {
      assertThat(ids).contains(((Element) edges.item(i)).getAttribute("source"));
      assertThat(ids).contains(((Element) edges.item(i)).getAttribute("target"));
    }
    String csvOut = Files.readString(out.resolve("identities.csv"));
    assertThat(csvOut).doesNotContain(",=cmd");
    assertThat(Files.readString(out.resolve("report.html"))).doesNotContain("<script>&");
  }

  @Test
  void graph_hostileNames_areEscapedInGraphMl() throws IOException {
    Path hostile = directory.resolve("hostile.csv");
    StringBuilder csv = new StringBuilder("person,thing,time\n");
    for (int i = 0; i < 200; i++) {
      csv.append("<script>")
          .append(i % 9)
          .append(",\"a&b\u0001")
          .append(i % 7)
          .append("\",")
          .append(i);
      csv.append('\n');
    }
    Files.writeString(hostile, csv.toString());
    Command graph =
        Command.run(
            "graph",
            "--data",
            "csv=" + hostile,
            "--windows",
            "3",
            "--names",
            "--out",
            directory.resolve("graph").toString());
    assertThat(graph.code()).isZero();
    String xml = Files.readString(directory.resolve("graph/graph.graphml"));
    assertThat(xml).contains("&lt;script&gt;").contains("a&amp;b\\u{1}").doesNotContain("<script>");
    assertThat(directory.resolve("graph/identities.parquet")).isNotEmptyFile();
  }
}
