package autopoiesis.app.report;

import autopoiesis.core.Estimate;
import autopoiesis.core.Require;
import java.util.List;

/**
 * The figure that the demo report opens on: a frozen label, moving people, the truth.
 *
 * @param title what there is to see, as a sentence: "What the label 'k' says, and what its bearers
 *     became"
 * @param finding who is right, in a few sentences with numbers; empty for none
 * @param explains the caption: what is on the vertical axis, and what its ends mean
 * @param axis name of the vertical axis
 * @param markers moments worth a line: the end of the warm start, the shift
 * @param lines the lines; a value a step, from step 0
 */
public record OpeningView(
    String title,
    String finding,
    String explains,
    String axis,
    List<Marker> markers,
    List<Line> lines)
    implements View {

  /** What a line shows. */
  public enum Role {
    /** One person, as planted; without a name. */
    PERSON,
    /** All bearers of the label, as planted. */
    TRUTH,
    /** What the label said when it was given. */
    FROZEN_LABEL,
    /** What a static arm believes of its bearers. */
    STATIC_BELIEF,
    /** What an arm that re-reads people from relations believes of them. */
    RELATIONAL_BELIEF
  }

  /** A moment: its name and its step. */
  public record Marker(String name, double step) {}

  /** A line: a value for each step from 0, not defined where there is none. */
  public record Line(String name, Role role, List<Estimate> values) {
    public Line {
      Require.notNull("name", name);
      Require.notNull("role", role);
      values = List.copyOf(values);
    }
  }

  public OpeningView {
    Require.notEmpty("title", title);
    Require.notNull("finding", finding);
    Require.notNull("explains", explains);
    Require.notNull("axis", axis);
    markers = List.copyOf(markers);
    lines = List.copyOf(lines);
  }
}
