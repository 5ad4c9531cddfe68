package autopoiesis.app.report;

import autopoiesis.app.figure.Axis;
import autopoiesis.app.figure.Numbers;
import autopoiesis.app.figure.Tone;
import autopoiesis.core.Estimate;

/** The words, signs, tones and axes that reports use for what views only name. */
final class Words {
  private Words() {}

  static String of(AuditView.Verdict verdict) {
    return switch (verdict) {
      case NOT_SHOWN -> "No violation shown";
      case VIOLATED -> "Violated";
      case UNDECIDED -> "Undecided";
      case UNDEFINED -> "Not defined";
    };
  }

  static String sign(AuditView.Verdict verdict) {
    return switch (verdict) {
      case NOT_SHOWN -> "\u25CF";
      case VIOLATED -> "\u25B2";
      case UNDECIDED -> "\u25D0";
      case UNDEFINED -> "\u25CB";
    };
  }

  static String css(AuditView.Verdict verdict) {
    return switch (verdict) {
      case NOT_SHOWN -> "not-shown";
      case VIOLATED -> "violated";
      case UNDECIDED -> "undecided";
      case UNDEFINED -> "undefined";
    };
  }

  static Tone tone(AuditView.Verdict verdict) {
    return switch (verdict) {
      case NOT_SHOWN -> Tone.THIRD;
      case VIOLATED -> Tone.CONTRAST;
      case UNDECIDED -> Tone.SECOND;
      case UNDEFINED -> Tone.QUIET;
    };
  }

  static Tone tone(ComparisonView.Family family) {
    return switch (family) {
      case THESIS -> Tone.FOCUS;
      case RELATIONAL -> Tone.FIFTH;
      case PARADIGM -> Tone.CONTRAST;
      case BLEND -> Tone.FOURTH;
      case OWN -> Tone.THIRD;
      case TRUTH -> Tone.TRUTH;
      case BASELINE -> Tone.QUIET;
    };
  }

  static String of(ComparisonView.Family family) {
    return switch (family) {
      case THESIS -> "autopoietic";
      case RELATIONAL -> "relational, laws not learned again";
      case PARADIGM -> "static and adaptive paradigms";
      case BLEND -> "blend";
      case OWN -> "your own";
      case TRUTH -> "the planted truth";
      case BASELINE -> "baselines of the field";
    };
  }

  static Axis axis(TimeScale time) {
    return switch (time) {
      case CALENDAR -> Axis.calendar();
      case STEPS -> Axis.of("step");
      case WINDOWS -> Axis.of("window");
      case ACTS -> Axis.of("acts read so far");
    };
  }

  /** "0.1195 [0.1162, 0.1228], n = 821". */
  static String full(Estimate estimate, int decimals) {
    return estimate.isDefined()
        ? Numbers.interval(estimate, decimals) + ", n\u00A0=\u00A0" + Numbers.count(estimate.n())
        : "not defined (n\u00A0=\u00A0" + Numbers.count(estimate.n()) + ")";
  }

  /** "+0.0100 [+0.0086, +0.0115], n = 821". */
  static String difference(Estimate estimate, int decimals) {
    return estimate.isDefined()
        ? Numbers.difference(estimate, decimals) + ", n\u00A0=\u00A0" + Numbers.count(estimate.n())
        : "not defined (n\u00A0=\u00A0" + Numbers.count(estimate.n()) + ")";
  }
}
