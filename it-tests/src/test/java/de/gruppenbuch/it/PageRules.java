package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** Rules for the look and the words of every page that axe does not know. */
final class PageRules {

    /** Each rule adds a sentence about what is wrong; a page without fault answers none. */
    private static final String FAULTS =
            """
            () => {
              const faults = [];
              const seen = e => e.getClientRects().length > 0 && !e.closest('[hidden]');
              const all = (css, root = document) => [...root.querySelectorAll(css)].filter(seen);
              const short = e => e.outerHTML.slice(0, 100);
              const rgb = text => text.match(/[\\d.]+/g).map(Number);
              const light = ([r, g, b]) => [r, g, b].map(v => v / 255)
                .map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
                .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
              const ground = e => {
                for (let at = e; at; at = at.parentElement) {
                  const color = rgb(getComputedStyle(at).backgroundColor);
                  if (color.length === 3 || color[3] > 0) return color;
                }
                return [255, 255, 255];
              };
              const contrast = (a, b) => {
                const [low, high] = [light(a), light(b)].sort((x, y) => x - y);
                return (high + 0.05) / (low + 0.05);
              };
              let level = 0;
              all('h1, h2, h3, h4').filter(h => !h.closest('#problem')).forEach(h => {
                const next = Number(h.tagName[1]);
                if (next > level + 1) faults.push('heading skipped: ' + short(h));
                level = next;
              });
              if (getComputedStyle(document.documentElement).fontSize !== '18px')
                faults.push('root text is not 18 px');
              all('main p, main li, main dd, main td').forEach(e => {
                if (e.textContent.trim() && contrast(rgb(getComputedStyle(e).color), ground(e)) < 7)
                  faults.push('pale text: ' + short(e));
              });
              all('main input:not([type=radio]):not([type=checkbox]):not([type=submit]), main select, main textarea')
                .forEach(e => {
                  if (contrast(rgb(getComputedStyle(e).borderTopColor), ground(e.parentElement)) < 3)
                    faults.push('pale border: ' + short(e));
                });
              all('.state').forEach(e => {
                if (!e.querySelector('[aria-hidden]')?.textContent.trim()) faults.push('state without sign: ' + short(e));
                if (e.textContent.trim().length < 4) faults.push('state without word: ' + short(e));
              });
              all('label, legend').forEach(e => {
                if (e.textContent.includes('*')) faults.push('asterisk: ' + short(e));
              });
              ['hilfe', 'einfache-sprache', 'barrierefreiheit', 'datenschutz', 'impressum'].forEach(name => {
                if (!document.querySelector(`footer a[href$="/${name}"]`)) faults.push('no way to ' + name);
              });
              const words = document.querySelector('main').innerText.match(/\\b(Login|Upload|Submit|Dashboard|Tools?)\\b/g);
              if (document.documentElement.lang === 'de' && words) faults.push('foreign word: ' + words);
              performance.getEntriesByType('resource').forEach(e => {
                if (!e.name.startsWith(location.origin) && !e.name.startsWith('data:'))
                  faults.push('from elsewhere: ' + e.name);
              });
              return faults;
            }
            """;

    private PageRules() {}

    static void assertKept(Page page) {
        assertThat(faults(page)).as(page.url()).isEmpty();
    }

    static List<?> faults(Page page) {
        return (List<?>) page.evaluate(FAULTS);
    }
}
