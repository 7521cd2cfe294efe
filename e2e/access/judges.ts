/** What a page must not do to a reader. Each judge looks at the page as it stands and gives its breaches, one line each. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '../reader.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** axe with all rules of WCAG 2.0–2.2 A and AA and its best practices. */
export async function axeViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options({ runOnly: TAGS, resultTypes: ['violations'] }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** Words whose script is not that of the nearest `lang`, in text and in names. A name may hold a word of another script, but not nothing else. */
export const wrongLanguages = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const ARABIC = /[\u0620-\u064A\u066E-\u06D3]/;
    const LATIN = /[A-Za-z\u00C0-\u024F]/;
    const NAMES = ['aria-label', 'title', 'placeholder', 'alt'];
    const breaches: string[] = [];
    const langOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang') ?? '';
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!;
      const text = node.textContent!.trim();
      if (text === '' || element.closest('title, textarea, script, style, noscript, svg')) continue;
      const lang = langOf(element);
      if (ARABIC.test(text) && !lang.startsWith('ar')) breaches.push(`Arabic under lang=${lang}: ${text.slice(0, 60)}`);
      if (LATIN.test(text) && lang.startsWith('ar')) breaches.push(`Latin under lang=${lang}: ${text.slice(0, 60)}`);
    }
    for (const element of document.querySelectorAll(NAMES.map((name) => `[${name}]`).join())) {
      const lang = langOf(element);
      for (const name of NAMES) {
        const text = element.getAttribute(name) ?? '';
        if (lang.startsWith('ar') ? LATIN.test(text) && !ARABIC.test(text) : ARABIC.test(text) && !LATIN.test(text)) breaches.push(`${name} under lang=${lang}: ${text}`);
      }
    }
    return breaches;
  });

/** Parts wider than the screen or than their own sheet, controls that their words stick out of, and words cut off by a box that does not scroll. */
export const notFitting = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const breaches: string[] = [];
    const root = document.documentElement;
    const told = (element: Element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${(element.textContent ?? '').trim().slice(0, 40)}`;
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    if (root.scrollWidth > root.clientWidth) breaches.push(`the page is ${root.scrollWidth} wide on ${root.clientWidth}`);
    for (const part of document.querySelectorAll('dialog[open], [popover]:popover-open')) {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      if (part.scrollWidth > part.clientWidth + 1) breaches.push(`wider than itself: ${told(part)}`);
      if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1) breaches.push(`off the screen: ${told(part)}`);
    }
    for (const element of document.querySelectorAll('body *')) {
      if (!shown(element) || element.closest('.sr-only, .skip, .line-clamp-2, .line-clamp-3, .line-clamp-4, svg, input')) continue;
      const style = getComputedStyle(element);
      // What ends in an ellipsis is shortened on purpose, as clamped lines are.
      if (style.textOverflow === 'ellipsis') continue;
      // A window onto a drawing that is longer than it.
      if (element.hasAttribute('data-window')) continue;
      // Hidden from sight and read out all the same.
      if (element.clientWidth <= 1 && element.clientHeight <= 1) continue;
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      if ((cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1) || (cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1)) breaches.push(`cut off: ${told(element)}`);
    }
    const range = document.createRange();
    /** Within something that ends in an ellipsis, words are shortened on purpose. */
    const isShortened = (element: Element, within: Element): boolean => {
      for (let at: Element | null = element; at && at !== within; at = at.parentElement) if (getComputedStyle(at).textOverflow === 'ellipsis') return true;
      return false;
    };
    for (const control of document.querySelectorAll('a, button, label, summary, select, kbd, [role="option"]')) {
      if (!shown(control) || getComputedStyle(control).display.startsWith('inline') === true && getComputedStyle(control).display === 'inline') continue;
      const box = control.getBoundingClientRect();
      if (control.closest('.sr-only, .skip') || box.width < 2) continue;
      const walker = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.textContent!.trim() === '' || node.parentElement!.closest('.sr-only, option') || isShortened(node.parentElement!, control)) continue;
        range.selectNodeContents(node);
        for (const { left, right } of range.getClientRects()) {
          if (left < box.left - 2 || right > box.right + 2) {
            breaches.push(`words stick out by ${Math.round(Math.max(box.left - left, right - box.right))} px: ${told(control)}`);
            break;
          }
        }
      }
    }
    return breaches;
  });

/** What is used first and most: these owe a thumb 44 px. */
export const MAIN_TARGETS = [
  'nav.fixed a',
  // But for the words on a date, which stand in its line.
  'header a, header button:not(.inferred)',
  'article > button',
  '[role="group"] > button',
  'section[aria-label] > button',
  '[role="menuitem"], [role="tab"], [role="option"]',
  'dialog button, dialog label, dialog select, .popover label',
  'summary',
  'input[type="search"], input[type="text"], [role="combobox"]',
  '[role="status"] button',
];

/**
 * Targets smaller than WCAG 2.2 asks (2.5.8): 24 px by 24, or so much room that a circle of 24 px on each touches no other, or words within a sentence.
 * Where `main` lists what is used most, those owe 44 px, whatever room they have.
 */
export const smallTargets = (page: Page, main: readonly string[] = []): Promise<string[]> =>
  page.evaluate((mainTargets) => {
    const LEAST = 24;
    const told = (element: Element, { width, height }: DOMRect) => `${Math.round(width)}×${Math.round(height)} <${element.localName}> ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}`;
    const modal = document.querySelector('dialog[open]');
    const within = modal ?? document.body;
    const labelOf = (element: Element) => (element instanceof HTMLInputElement ? (element.labels?.[0] ?? element) : element);
    const found = [...within.querySelectorAll('a[href], button, input, select, textarea, summary, [role="option"], [role="tab"], [role="menuitem"]')];
    const targets = [...new Set(found.map(labelOf))].filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.sr-only, .skip'));
    const boxes = targets.map((element) => ({ element, box: element.getBoundingClientRect() }));
    /** A link among the words of a sentence: the line sets its height. */
    const isInline = (element: Element) => {
      if (getComputedStyle(element).display !== 'inline') return false;
      const block = element.parentElement?.closest('p, li, dd, dt, blockquote, h1, h2, h3, h4, span, div');
      return (block?.textContent ?? '').replace(element.textContent ?? '', '').trim().length > 0;
    };
    const isSmall = ({ width, height }: DOMRect) => width < LEAST - 0.01 || height < LEAST - 0.01;
    const centre = ({ left, top, width, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 });
    const distance = (x: number, y: number, box: DOMRect) => Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
    const breaches = boxes.flatMap(({ element, box }) => {
      if (!isSmall(box) || isInline(element)) return [];
      const { x, y } = centre(box);
      const crowded = boxes.some((other) => {
        if (other.element === element || other.element.contains(element) || element.contains(other.element)) return false;
        if (!isSmall(other.box)) return distance(x, y, other.box) < LEAST / 2;
        const there = centre(other.box);
        return Math.hypot(there.x - x, there.y - y) < LEAST;
      });
      return crowded ? [`small and crowded: ${told(element, box)}`] : [];
    });
    if (mainTargets.length === 0) return breaches;
    const owing = boxes.filter(({ element }) => element.matches(mainTargets.join()));
    return [...breaches, ...owing.filter(({ box }) => box.width < 43.9 || box.height < 43.9).map(({ element, box }) => `under 44 px: ${told(element, box)}`)];
  }, main);
