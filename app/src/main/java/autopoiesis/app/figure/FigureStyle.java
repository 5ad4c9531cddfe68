package autopoiesis.app.figure;

/**
 * The style of figures: two sets of colours, and classes that use them. The hues are those of M.
 * Okabe and K. Ito (Color Universal Design, 2008), darkened on white and lightened on black until
 * words in them can be read.
 */
public final class FigureStyle {
  private static final String LIGHT =
      """
      --paper:#fffefb;--ink:#1c1e22;--quiet:#636a75;--rule:#e3e2dc;--axis:#a3a7ae;--wash:#f5f4ef;\
      --focus:#0067ab;--contrast:#c04a00;--truth:#1c1e22;--rest:#9299a3;\
      --c1:#0067ab;--c2:#c98a00;--c3:#00805f;--c4:#b05590;--c5:#4a9fd3;--c6:#c04a00;\
      --c7:#6f6bb5;--c8:#8a8f3a;""";
  private static final String DARK =
      """
      --paper:#15171a;--ink:#e6e6e3;--quiet:#9aa1ac;--rule:#2c3036;--axis:#5b626c;--wash:#1d2024;\
      --focus:#56aee6;--contrast:#f0884a;--truth:#e6e6e3;--rest:#767d88;\
      --c1:#56aee6;--c2:#e9b44c;--c3:#3fbf99;--c4:#dd93c1;--c5:#8fd0f5;--c6:#f0884a;\
      --c7:#a5a1e8;--c8:#c0c56a;""";
  private static final String CLASSES =
      """
      svg.figure{display:block;width:100%;height:auto;font-family:system-ui,-apple-system,"Segoe UI",\
      Roboto,"Helvetica Neue",Arial,"Liberation Sans",sans-serif;font-size:13px;\
      font-variant-numeric:tabular-nums}
      .figure text{fill:var(--ink);unicode-bidi:isolate}
      .figure .small{font-size:11.5px}
      .figure .quiet{fill:var(--quiet)}
      .figure .strong{font-weight:600}
      .figure .heading{font-size:11.5px;font-weight:600;letter-spacing:.04em;fill:var(--quiet)}
      .figure .halo{paint-order:stroke;stroke:var(--paper);stroke-width:3.5px;stroke-linejoin:round}
      .figure .inside{stroke:var(--wash)}
      .figure .on{fill:var(--paper)}
      .figure .grid{stroke:var(--rule);stroke-width:1}
      .figure .grid.over{stroke:var(--paper);stroke-opacity:.45}
      .figure .axis{stroke:var(--axis);stroke-width:1}
      .figure .reference{stroke:var(--ink);stroke-width:1;stroke-dasharray:3 3;stroke-opacity:.75}
      .figure .shade{fill:var(--ink);fill-opacity:.07}
      .figure .frame{fill:var(--wash);stroke:none}
      .figure .leader{stroke:var(--axis);stroke-width:.8}
      .figure .line{fill:none;stroke-width:2.2;stroke-linejoin:round;stroke-linecap:round}
      .figure .thin{fill:none;stroke-width:1.2;stroke-opacity:.75;stroke-linejoin:round}
      .figure .dash{stroke-dasharray:5 4;stroke-linecap:butt}
      .figure .band{fill-opacity:.14;pointer-events:none}
      .figure .whisker{stroke-width:2.2;stroke-opacity:.6;stroke-linecap:round}
      .figure .dot{stroke:var(--paper);stroke-width:1.2}
      .figure .ring{fill:none;stroke-width:2.4}
      .figure .start{fill:var(--paper);stroke-width:1.2;stroke-opacity:.6}
      .figure .touch{fill:transparent}
      .figure .area{stroke:var(--paper);stroke-width:1;fill-opacity:.86}
      .figure .tail{fill:none;stroke-width:2;stroke-linecap:round}
      .figure .age1{stroke-opacity:.16}.figure .age2{stroke-opacity:.32}\
      .figure .age3{stroke-opacity:.5}.figure .age4{stroke-opacity:.75}.figure .age5{stroke-opacity:1}
      .figure .ribbon{fill-opacity:.26}
      .figure .edge{fill:none;stroke:var(--axis)}
      .figure .edge.s-contrast{stroke:var(--contrast)}
      .figure .tie1{stroke-opacity:.25;stroke-width:.8}.figure .tie2{stroke-opacity:.4;stroke-width:1}\
      .figure .tie3{stroke-opacity:.55;stroke-width:1.4}.figure .tie4{stroke-opacity:.75;stroke-width:1.9}\
      .figure .tie5{stroke-opacity:.9;stroke-width:2.6}
      .figure .badge{fill:var(--paper);stroke:var(--axis);stroke-width:.8}
      .figure .glyph{fill:none;stroke:var(--ink);stroke-width:1.5;stroke-linecap:round}
      .figure .empty{fill:none;stroke:var(--rule);stroke-dasharray:3 3}
      .figure:has(.series:hover) .series:not(:hover){opacity:.25}
      .figure .ribbon:hover{fill-opacity:.5}
      """;

  private FigureStyle() {}

  /** The light colours and the classes: what a figure on its own, and a page, need once. */
  public static String standalone() {
    return ":root{" + LIGHT + "}\n" + classes();
  }

  /** The dark colours: what a page adds, for who prefers it or asks for it; never in print. */
  public static String dark() {
    return "@media screen and (prefers-color-scheme:dark){:root:not([data-mode=light]){"
        + DARK
        + "}}\n@media screen{:root[data-mode=dark]{"
        + DARK
        + "}}\n";
  }

  private static String classes() {
    StringBuilder out = new StringBuilder(CLASSES);
    for (Tone tone : Tone.values()) {
      String color = "var(--" + (tone == Tone.QUIET ? "rest" : tone.fill().substring(2)) + ")";
      out.append(".figure .").append(tone.fill()).append("{fill:").append(color).append("}");
      out.append(".figure .").append(tone.stroke()).append("{stroke:").append(color).append("}");
      String ink = tone == Tone.QUIET ? "var(--quiet)" : color;
      out.append(".figure text.").append(tone.ink()).append("{fill:").append(ink).append("}\n");
    }
    for (int shade = 1; shade <= 10; shade++) {
      int percent = 4 + 9 * shade;
      out.append(".figure .shade").append(shade).append("{fill-opacity:.");
      out.append(percent < 10 ? "0" : "").append(percent).append("}");
    }
    return out.append('\n').toString();
  }
}
