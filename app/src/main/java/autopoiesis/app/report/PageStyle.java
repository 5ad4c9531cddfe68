package autopoiesis.app.report;

/** How a report is set: the style sheet of the page around the figures. */
final class PageStyle {
  /** Colours come from the figure style; everything here is layout and type. */
  static final String CSS =
      """
      :root{color-scheme:light dark}
      :root[data-mode=light]{color-scheme:light}
      :root[data-mode=dark]{color-scheme:dark}
      *{box-sizing:border-box}
      html{background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%;\
      scroll-behavior:smooth}
      body{margin:0;font:17px/1.62 Charter,"Bitstream Charter","Iowan Old Style","Palatino Linotype",\
      "Source Serif 4",Cambria,"Liberation Serif",Georgia,serif;overflow-wrap:break-word}
      .page{max-width:808px;margin:0 auto;padding:0 24px 72px}
      header{padding:64px 0 4px}
      .eyebrow,nav,.plate,figcaption,table,.facts,.card,button,.data summary,.fold summary,.note,footer,\
      .notes{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,\
      "Liberation Sans",sans-serif}
      .eyebrow{font-size:12px;letter-spacing:.12em;text-transform:uppercase;color:var(--quiet);\
      margin:0 0 14px}
      h1{font-size:38px;line-height:1.16;font-weight:600;letter-spacing:-.012em;margin:0 0 14px;\
      text-wrap:balance}
      .subtitle{font-size:19px;line-height:1.5;color:var(--quiet);margin:0 0 8px;max-width:40em}
      h2{font-size:25px;line-height:1.25;font-weight:600;letter-spacing:-.006em;\
      margin:60px 0 14px;padding-top:20px;border-top:1px solid var(--rule);text-wrap:balance;\
      break-after:avoid}
      p{margin:0 0 15px;max-width:41em;hyphens:manual}
      em{font-style:italic}
      code{font:.86em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;\
      background:var(--wash);border-radius:3px;padding:.1em .3em}
      pre{background:var(--wash);border-radius:6px;padding:14px 18px;overflow-x:auto;margin:18px 0}
      pre code{background:none;padding:0;font-size:13px;white-space:pre}
      bdi{unicode-bidi:isolate}
      a{color:var(--focus);text-decoration-thickness:1px;text-underline-offset:2px}
      .finding{font-size:20px;line-height:1.52;margin:26px 0;padding-left:18px;\
      border-left:3px solid var(--focus)}
      .note{font-size:14.5px;line-height:1.55;color:var(--quiet);background:var(--wash);\
      border-radius:6px;padding:12px 16px;margin:18px 0;max-width:none}
      ul.note{padding-left:34px}
      .note li{margin:3px 0}
      nav{font-size:14px;line-height:1.5;margin:34px 0 0;padding:14px 0;\
      border-top:1px solid var(--rule)}
      nav ol{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:2px 18px}
      nav a{color:var(--quiet);text-decoration:none;display:inline-block;padding:3px 0}
      nav a:hover{color:var(--ink);text-decoration:underline}
      figure{margin:28px 0 30px;break-inside:avoid}
      .drawing{position:relative}
      .drawing.phone{display:none}
      .plate{font-weight:600;font-size:15px;margin:0 0 10px;line-height:1.4}
      figcaption{font-size:14px;line-height:1.55;color:var(--quiet);margin-top:10px}
      figcaption p{margin:0 0 6px;max-width:none}
      figcaption .notes{font-size:13px;color:var(--quiet);margin:4px 0 0;max-width:none}
      .data{margin:0}
      summary{cursor:pointer;color:var(--quiet);font-size:13.5px;padding:3px 0;width:fit-content}
      summary:hover{color:var(--ink)}
      .fold{margin:16px 0;border-left:2px solid var(--rule);padding-left:16px}
      .scroll{overflow-x:auto;margin:8px 0 22px}
      .data .scroll{margin-bottom:4px;max-height:420px;overflow-y:auto}
      table{border-collapse:collapse;font-size:14px;line-height:1.4;min-width:100%;\
      font-variant-numeric:tabular-nums}
      caption{text-align:left;padding:0 0 8px;font-weight:600;font-size:15px}
      th,td{padding:6px 14px 6px 0;text-align:left;vertical-align:top;\
      border-bottom:1px solid var(--rule)}
      th:last-child,td:last-child{padding-right:4px}
      thead th{font-weight:600;color:var(--quiet);font-size:12.5px;vertical-align:bottom;\
      border-bottom:1px solid var(--axis);position:sticky;top:0;background:var(--paper)}
      .stack td:first-child{min-width:12em}
      td.n,th.n{text-align:right;white-space:nowrap}
      .facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(150px,1fr));gap:14px 24px;\
      margin:26px 0 6px;font-size:14px}
      .facts div{min-width:0}
      .facts dt{color:var(--quiet);font-size:12.5px}
      .facts dd{margin:1px 0 0;font-variant-numeric:tabular-nums}
      .cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(250px,1fr));gap:18px;\
      margin:24px 0}
      .card{background:var(--wash);border-radius:8px;padding:18px 20px;font-size:14.5px;\
      line-height:1.5;break-inside:avoid;border-top:3px solid var(--axis)}
      .card.not-shown{border-top-color:var(--c3)}
      .card.violated{border-top-color:var(--contrast)}
      .card.undecided{border-top-color:var(--c2)}
      .card h3{margin:0 0 4px;font-size:13px;font-weight:600;color:var(--quiet)}
      .card .word{font-size:23px;font-weight:600;line-height:1.3;margin:0 0 4px}
      .card .sign{display:inline-block;width:1.2em}
      .card p{margin:0 0 6px}
      .card .value{font-variant-numeric:tabular-nums}
      math{font-size:1.08em;font-family:"Latin Modern Math","STIX Two Math","Cambria Math",\
      "TeX Gyre Termes Math","DejaVu Math TeX Gyre",math}
      .formula{display:flex;align-items:center;gap:16px;margin:20px 0;overflow-x:auto;padding:4px 0}
      .formula math{margin:0 auto}
      .formula span{color:var(--quiet)}
      button{font-size:12.5px;color:var(--quiet);background:none;border:1px solid var(--rule);\
      border-radius:5px;padding:3px 10px;cursor:pointer}
      button:hover{color:var(--ink);border-color:var(--axis)}
      :focus-visible{outline:2px solid var(--focus);outline-offset:2px}
      .tools{display:flex;gap:8px;align-items:center}
      .tools.top{position:absolute;top:18px;right:24px}
      .row{display:flex;justify-content:space-between;align-items:center;gap:16px;\
      flex-wrap:wrap}
      .row .data[open]{flex-basis:100%}
      .tip{position:fixed;z-index:9;pointer-events:none;max-width:280px;background:var(--ink);\
      color:var(--paper);font:12.5px/1.4 system-ui,-apple-system,"Segoe UI",Roboto,Arial,\
      "Liberation Sans",sans-serif;padding:5px 9px;border-radius:5px}
      .tip[hidden]{display:none}
      footer{margin-top:64px;padding-top:16px;border-top:1px solid var(--rule);font-size:13px;\
      color:var(--quiet)}
      @media screen and (max-width:700px){
      body{font-size:16.5px}
      .page{padding:0 10px 48px}
      header{padding-top:56px}
      h1{font-size:29px}
      h2{font-size:22px;margin-top:56px}
      .subtitle{font-size:17px}
      .finding{font-size:18px}
      .facts{grid-template-columns:repeat(2,minmax(0,1fr));gap:12px 16px}
      .tools.top{right:10px;top:14px}
      nav a{padding:6px 0}
      summary,button{padding-top:7px;padding-bottom:7px}
      .card .word{font-size:19px}
      .stack thead{display:none}
      .stack tr{display:block;padding:8px 0;border-bottom:1px solid var(--rule)}
      .stack td,.stack td.n{display:flex;gap:12px;justify-content:space-between;text-align:right;\
      white-space:normal;border:0;padding:2px 0}
      .stack td:first-child{font-weight:600;text-align:left;min-width:0}
      .stack td:not(:first-child)::before{content:attr(data-label);color:var(--quiet);\
      text-align:left;flex:none}
      }
      @media screen and (max-width:700px){
      .drawing.page-wide{display:none}
      .drawing.phone{display:block}
      }
      @media print{
      @page{margin:18mm 16mm}
      :root{--paper:#fff}
      html,body{background:#fff;font-size:10.5pt;line-height:1.5}
      .page{max-width:none;padding:0}
      header{padding-top:0}
      h1{font-size:24pt}
      h2{font-size:15pt;margin-top:18pt;padding-top:8pt}
      .finding{font-size:12.5pt}
      .tools,.data,.tip,nav{display:none}
      .fold>summary{color:var(--ink);font-weight:600}
      .fold.tall>:not(summary){display:none}
      .fold.tall>summary::after{content:" (on screen only)";font-weight:400;color:var(--quiet)}
      details::details-content{content-visibility:visible;display:block;block-size:auto}
      table{font-size:8.5pt}
      figcaption{font-size:9pt}
      thead{display:table-header-group}
      thead th{position:static}
      tr,.card,.cards,.formula,.note,.finding,.facts,p{break-inside:avoid}
      h2,.plate,caption,p:has(+figure),p:has(+.cards),p:has(+.scroll),h2+p{break-after:avoid}
      figure{margin:14pt 0}
      .drawing{max-width:150mm}
      pre{white-space:pre-wrap}
      pre code{white-space:pre-wrap;font-size:8.5pt}
      .scroll{overflow:visible}
      a{color:inherit;text-decoration:none}
      }
      """;

  private PageStyle() {}
}
