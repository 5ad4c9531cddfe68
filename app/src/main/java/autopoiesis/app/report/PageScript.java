package autopoiesis.app.report;

/** What a report can do with JavaScript beyond what it is without: nothing here is needed. */
final class PageScript {
  static final String JS =
      """
      (function () {
        'use strict';
        var root = document.documentElement;
        function button(text, label, act) {
          var b = document.createElement('button');
          b.type = 'button';
          b.textContent = text;
          b.setAttribute('aria-label', label);
          b.addEventListener('click', function () { act(b); });
          return b;
        }
        var tools = document.createElement('div');
        tools.className = 'tools top';
        var modes = ['auto', 'light', 'dark'];
        tools.appendChild(button('Colours: auto', 'Change the colours of the page', function (b) {
          var next = modes[(modes.indexOf(root.dataset.mode || 'auto') + 1) % 3];
          if (next === 'auto') { delete root.dataset.mode; } else { root.dataset.mode = next; }
          b.textContent = 'Colours: ' + next;
        }));
        document.body.appendChild(tools);

        function save(figure) {
          var svg = figure.querySelector('.page-wide svg').cloneNode(true);
          svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
          svg.querySelectorAll('[data-tip]').forEach(function (mark) {
            var title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
            title.textContent = mark.getAttribute('data-tip');
            mark.removeAttribute('data-tip');
            mark.appendChild(title);
          });
          var style = document.getElementById('figure-style').textContent;
          var text = new XMLSerializer().serializeToString(svg);
          text = text.replace('>', '><style>' + style.replace(/&/g, '&amp;').replace(/</g, '&lt;')
              + '</style>');
          var url = URL.createObjectURL(new Blob([text], {type: 'image/svg+xml'}));
          var a = document.createElement('a');
          a.href = url;
          a.download = figure.id + '.svg';
          a.click();
          setTimeout(function () { URL.revokeObjectURL(url); }, 1000);
        }
        document.querySelectorAll('figure').forEach(function (figure) {
          var t = document.createElement('div');
          t.className = 'tools';
          t.appendChild(button('SVG', 'Download this figure as SVG', function () { save(figure); }));
          figure.querySelector('.row').appendChild(t);
        });

        var tip = document.createElement('div');
        tip.className = 'tip';
        tip.hidden = true;
        document.body.appendChild(tip);
        document.querySelectorAll('svg.figure *>title').forEach(function (title) {
          var mark = title.parentNode;
          mark.setAttribute('data-tip', title.textContent);
          mark.removeChild(title);
        });
        function show(event) {
          var mark = event.target.closest ? event.target.closest('[data-tip]') : null;
          tip.hidden = !mark;
          if (mark) {
            tip.textContent = mark.getAttribute('data-tip');
            var w = tip.offsetWidth;
            var h = tip.offsetHeight;
            var x = Math.max(6, Math.min(event.clientX + 12, innerWidth - w - 6));
            var y = event.clientY - h - 12;
            tip.style.left = x + 'px';
            tip.style.top = (y < 6 ? event.clientY + 16 : y) + 'px';
          }
        }
        document.addEventListener('pointermove', show);
        document.addEventListener('pointerdown', show);
        document.addEventListener('scroll', function () { tip.hidden = true; }, {passive: true});
      })();
      """;

  private PageScript() {}
}
