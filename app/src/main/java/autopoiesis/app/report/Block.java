package autopoiesis.app.report;

import autopoiesis.app.figure.DataTable;
import autopoiesis.app.figure.Figure;
import autopoiesis.core.Require;
import java.util.List;

/** What a section of a report is made of. */
public sealed interface Block {

  /** A paragraph, in the prose that {@link autopoiesis.app.figure.SafeText#prose} reads. */
  record Prose(String text) implements Block {
    public Prose {
      Require.notEmpty("text", text);
    }
  }

  /**
   * A displayed formula, in the subset of TeX that {@link MathMl} reads; the label may be empty.
   */
  record Formula(String tex, String label) implements Block {
    public Formula {
      Require.notEmpty("tex", tex);
      Require.notNull("label", label);
    }
  }

  /** A figure and the prose below it; the numbers fold out. */
  record Picture(Figure figure, String caption) implements Block {
    public Picture {
      Require.notNull("figure", figure);
      Require.notNull("caption", caption);
    }
  }

  /** A table and the prose above it. */
  record Table(String caption, DataTable table) implements Block {
    public Table {
      Require.notNull("caption", caption);
      Require.notNull("table", table);
    }
  }

  /** Blocks behind a line that opens them; open in print, but for tables of many rows. */
  record Fold(String summary, List<Block> blocks) implements Block {
    public Fold {
      Require.notEmpty("summary", summary);
      blocks = List.copyOf(blocks);
    }
  }

  /** Commands or file content, as it is. */
  record Code(String text) implements Block {
    public Code {
      Require.notEmpty("text", text);
    }
  }

  /** Something the reader must not miss, in prose. */
  record Note(String text) implements Block {
    public Note {
      Require.notEmpty("text", text);
    }
  }

  /** Things the reader must not miss, in prose, one below the other. */
  record Notes(List<String> items) implements Block {
    public Notes {
      items = List.copyOf(items);
    }
  }

  /** The sentence a reader should leave with, in prose. */
  record Finding(String text) implements Block {
    public Finding {
      Require.notEmpty("text", text);
    }
  }

  /** Names and values in a strip. */
  record Facts(List<RunView.Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /** Verdicts side by side. */
  record Verdicts(List<Card> cards) implements Block {
    public Verdicts {
      cards = List.copyOf(cards);
    }
  }

  /**
   * A verdict on a card.
   *
   * @param heading who judges, or what is judged
   * @param verdict decides the word and its sign
   * @param value the number with its interval and n
   * @param says prose
   */
  record Card(String heading, AuditView.Verdict verdict, String value, String says) {
    public Card {
      Require.notEmpty("heading", heading);
      Require.notNull("verdict", verdict);
      Require.notNull("value", value);
      Require.notNull("says", says);
    }
  }
}
