package autopoiesis.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code in the guide is the code that is compiled and run here. */
class GuideTest {
  /** Maven runs a module's tests in the module's directory. */
  private static final Path DOCS = Path.of("").toAbsolutePath();

  @Test
  void ownArmPage_codeBlocks_areTheCompiledOnes() throws IOException {
    List<String> blocks = javaBlocks(Files.readString(DOCS.resolve("own-arm.md")));
    assertThat(blocks).containsExactly(region("NextAfter.java"), region("OwnArmTest.java"));
  }

  private static List<String> javaBlocks(String page) {
    List<String> blocks = new ArrayList<>();
    String fence = "```java\n";
    for (int at = page.indexOf(fence); at >= 0; at = page.indexOf(fence, at)) {
      at += fence.length();
      blocks.add(page.substring(at, page.indexOf("```", at)));
    }
    return blocks;
  }

  /** What stands between the marks in this source, less its common indentation. */
  private static String region(String source) throws IOException {
    String text = Files.readString(DOCS.resolve("src/test/java/autopoiesis/docs").resolve(source));
    int start = text.indexOf("guide:start\n") + "guide:start\n".length();
    String region = text.substring(start, text.lastIndexOf('\n', text.indexOf("// guide:end")));
    return region.stripIndent() + "\n";
  }
}
