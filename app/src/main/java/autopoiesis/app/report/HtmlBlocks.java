package autopoiesis.app.report;

import autopoiesis.app.figure.Figure;
import autopoiesis.app.figure.SafeText;
import autopoiesis.app.figure.Width;

/** Prints the blocks of one report, numbering its figures. */
final class HtmlBlocks {
  /** Folded tables of more rows than this would fill pages on paper. */
  private static final int MOST_ROWS = 40;

  private final StringBuilder out;
  private int figures;

  HtmlBlocks(StringBuilder out) {
    this.out = out;
  }

  void block(Block block) {
    if (block instanceof Block.Prose prose) {
      element("p", "", SafeText.prose(prose.text()));
    } else if (block instanceof Block.Finding finding) {
      element("p", "finding", SafeText.prose(finding.text()));
    } else if (block instanceof Block.Note note) {
      element("p", "note", SafeText.prose(note.text()));
    } else if (block instanceof Block.Notes notes) {
      out.append("<ul class=\"note\">\n");
      notes.items().forEach(item -> element("li", "", SafeText.prose(item)));
      out.append("</ul>\n");
    } else if (block instanceof Block.Code code) {
      out.append("<pre tabindex=\"0\"><code>").append(lines(code.text())).append("</code></pre>\n");
    } else if (block instanceof Block.Formula formula) {
      formula(formula);
    } else if (block instanceof Block.Picture picture) {
      picture(picture);
    } else if (block instanceof Block.Table table) {
      out.append(HtmlTable.of(table.table(), table.caption()));
    } else if (block instanceof Block.Fold fold) {
      fold(fold);
    } else if (block instanceof Block.Facts facts) {
      facts(facts);
    } else if (block instanceof Block.Verdicts verdicts) {
      out.append("<div class=\"cards\">\n");
      verdicts.cards().forEach(this::card);
      out.append("</div>\n");
    } else {
      throw new IllegalStateException("no way to print " + block.getClass().getSimpleName());
    }
  }

  private void element(String name, String css, String content) {
    out.append('<').append(name);
    if (!css.isEmpty()) {
      out.append(" class=\"").append(css).append('"');
    }
    out.append('>').append(content).append("</").append(name).append(">\n");
  }

  /** Escaped line by line, since a line break is the one control character that code may hold. */
  private static String lines(String text) {
    return String.join("\n", text.lines().map(SafeText::escape).toList());
  }

  private void formula(Block.Formula formula) {
    out.append("<div class=\"formula\" tabindex=\"0\">").append(MathMl.display(formula.tex()));
    if (!formula.label().isEmpty()) {
      element("span", "", SafeText.escape(formula.label()));
    }
    out.append("</div>\n");
  }

  private void picture(Block.Picture picture) {
    Figure figure = picture.figure();
    String id = "figure-" + ++figures;
    out.append("<figure id=\"").append(id).append("\">\n");
    element(
        "p", "plate", "Figure " + figures + ". " + SafeText.prose(SafeText.name(figure.title())));
    drawing(figure, Width.PAGE, id, "page-wide");
    drawing(figure, Width.PHONE, id + "-phone", "phone");
    out.append("<figcaption>");
    if (!picture.caption().isEmpty()) {
      element("p", "", SafeText.prose(picture.caption()));
    }
    for (String note : figure.notes()) {
      element("p", "notes", SafeText.prose(note));
    }
    out.append("<div class=\"row\"><details class=\"data\"><summary>The numbers</summary>");
    out.append(HtmlTable.folded(figure.table()));
    out.append("</details></div></figcaption>\n</figure>\n");
  }

  private void drawing(Figure figure, Width width, String id, String css) {
    out.append("<div class=\"drawing ").append(css).append("\">");
    out.append(figure.draw(width).svg(id, figure.title(), figure.description()));
    out.append("</div>\n");
  }

  private void fold(Block.Fold fold) {
    boolean tall =
        fold.blocks().stream()
            .anyMatch(b -> b instanceof Block.Table t && t.table().rows().size() > MOST_ROWS);
    out.append("<details class=\"fold").append(tall ? " tall" : "").append("\">");
    element("summary", "", SafeText.prose(fold.summary()));
    fold.blocks().forEach(this::block);
    out.append("</details>\n");
  }

  private void facts(Block.Facts facts) {
    out.append("<dl class=\"facts\">\n");
    for (RunView.Fact fact : facts.facts()) {
      out.append("<div>");
      element("dt", "", SafeText.escape(fact.name()));
      element("dd", "", "<bdi>" + SafeText.escape(fact.value()) + "</bdi>");
      out.append("</div>\n");
    }
    out.append("</dl>\n");
  }

  private void card(Block.Card card) {
    String css = Words.css(card.verdict());
    out.append("<article class=\"card ").append(css).append("\">");
    element("h3", "", SafeText.prose(card.heading()));
    String sign = "<span class=\"sign\" aria-hidden=\"true\">" + Words.sign(card.verdict());
    element("p", "word", sign + "</span>" + SafeText.escape(Words.of(card.verdict())));
    if (!card.value().isEmpty()) {
      element("p", "value", SafeText.prose(card.value()));
    }
    if (!card.says().isEmpty()) {
      element("p", "", SafeText.prose(card.says()));
    }
    out.append("</article>\n");
  }
}
