package autopoiesis.app.report;

import java.util.List;

/** The methods with their formulas, the same in every report. */
final class Methods {
  private Methods() {}

  static Report.Section section() {
    return new Report.Section(
        "methods",
        "Methods",
        List.of(
            new Block.Prose(
                "Identity is a position in a web of relations that interaction keeps making. What"
                    + " follows is all it takes to say how."),
            new Block.Formula(
                "z_a = \\frac{ \\kappa x_a + \\sum_r \\sigma_r \\pi_r \\sum_b w_{r,ab} z_b }"
                    + "{ \\kappa + \\sum_r \\pi_r m_{r,a} }",
                "(1)"),
            new Block.Prose(
                "Who somebody is, z, balances an anchor x against all others they met, weighed by"
                    + " how much they met them and through which relation."),
            faces(),
            equilibrium(),
            readings(),
            laws(),
            evaluation()));
  }

  private static Block faces() {
    return new Block.Fold(
        "Mass and face: how interactions leave a trace",
        List.of(
            new Block.Prose(
                "Every event in a relation fades with the relation's half-life. How much of"
                    + " somebody there is in it is its mass; the others, as met, make the face"
                    + " shown in it:"),
            new Block.Formula(
                "m_{r,a}(t) = \\sum_e |v_e| \\, 2^{-(t - t_e) / h_r} \\quad"
                    + " f_{r,a} = ( S_{r,a} / m_{r,a} , \\, 1 )",
                ""),
            new Block.Formula(
                "S_{r,a}(t) = \\sum_e |v_e| \\, 2^{-(t - t_e) / h_r} \\, \\tilde{z}_b (t_e)", ""),
            new Block.Prose(
                "Both decay as one number and one vector, so an event costs one update at either"
                    + " end.")));
  }

  private static Block equilibrium() {
    return new Block.Fold(
        "Equation (1): identity as an equilibrium",
        List.of(
            new Block.Prose(
                "The anchor is held while the circle is solved; kappa says how many interactions"
                    + " outweigh it; a refusal counts with a negative sign. Row sums are below one,"
                    + " so there is exactly one such identity. It is solved at window ends; in"
                    + " between, people are read from their faces.")));
  }

  private static Block readings() {
    return new Block.Fold(
        "Readings: the lower level",
        List.of(
            new Block.Prose(
                "For each relation one ridge problem over all things at once, everything not chosen"
                    + " counted as a zero, two-sided, so that a new thing is readable at once:"),
            new Block.Formula(
                "\\min_{C_r , b} \\, \\sum_e \\sum_o ( 1_{o = o_e} - \\langle f_{r,s} , C_r z_o"
                    + " \\rangle - b_o )^2 + \\lambda_r |C_r|^2 + \\lambda_b |b - b_{pop}|^2",
                ""),
            new Block.Prose("A thing's score mixes the readings, gated by how somebody is known:"),
            new Block.Formula(
                "s_o(e) = \\sum_r \\gamma_r(e) \\, g_{r,o}(e) \\quad \\gamma_r = \\pi_{r0}"
                    + " + \\pi_{r1} \\frac{m}{m + \\kappa_r} + \\pi_{r2} 2^{-g / \\tau}",
                "(2)"),
            new Block.Prose(
                "m is the person's mass, g the time since its last act, kappa with an index the mass"
                    + " at which a gate is half open: not the kappa of (1), and the one of the two"
                    + " that is learned.")));
  }

  private static Block laws() {
    return new Block.Fold(
        "Laws: the upper level",
        List.of(
            new Block.Prose(
                "The laws minimise the log-loss of what people did next, after having been read"
                    + " that way. The gradient passes through the solution of the lower level by"
                    + " implicit differentiation:"),
            new Block.Formula(
                "\\frac{dF}{d\\phi} = \\partial_{\\phi} L - ( \\partial_{\\phi} \\partial_{\\theta}"
                    + " g ) ( \\partial_{\\theta} \\partial_{\\theta} g )^{-1} \\partial_{\\theta} L",
                "(3)"),
            new Block.Prose(
                "Windows roll forward: the laws in force in a window were learned before it.")));
  }

  private static Block evaluation() {
    return new Block.Fold(
        "Evaluation: test, then learn",
        List.of(
            new Block.Prose(
                "The log is replayed in time order. Every arm ranks all things its person has not"
                    + " met, then the act is shown, then the arm may learn, at once or at the"
                    + " window's edge, or never. Tied scores share the mean of their ranks; acts of"
                    + " one instant come in an order drawn from a named stream, so that numbers of"
                    + " persons and things leak nothing."),
            new Block.Formula(
                "\\mathrm{MRR} = \\frac{1}{n} \\sum_e \\frac{1}{\\mathrm{rank}_e}", ""),
            new Block.Prose(
                "Intervals are 95 % percentile intervals of a bootstrap that draws *persons*, not"
                    + " events, the same persons for both arms of a difference. A fixed log shows"
                    + " live learning; feedback is shown only where acts answer to readings, in a"
                    + " simulation or an experiment.")));
  }
}
