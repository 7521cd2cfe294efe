/** What stands on a page under a role and a name: functions that run in the page, so they see nothing around themselves. */

/** Where an element stands on the screen, in CSS pixels, and what it says. */
export type Sight = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly opacity: number;
  readonly text: string;
  readonly pressed: string | null;
  readonly checked: boolean;
  readonly screen: { readonly width: number; readonly height: number };
};

export type Asked = {
  readonly role: string;
  /** The whole name, or a part of it; the first with the whole name is taken before one with a part. */
  readonly name?: string;
  /** Only inside the first visible element of this role and name. */
  readonly inside?: { readonly role: string; readonly name?: string };
};

/** Find a visible element by role and name; `standAt` scrolls its middle to that part of the screen's height first. Null where there is none. */
export function sightOf(asked: Asked, standAt: number | null): Sight | null {
  const selectors: Record<string, string> = {
    article: 'article',
    button: 'button, summary',
    checkbox: 'input[type="checkbox"]',
    dialog: 'dialog[open], [role="dialog"]',
    group: 'fieldset, [role="group"]',
    heading: 'h1, h2, h3, h4',
    link: 'a[href]',
    radio: 'input[type="radio"]',
    region: 'section, [role="region"]',
    searchbox: 'input[type="search"]',
  };
  const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element): string => {
    const by = element.getAttribute('aria-labelledby');
    if (by) return clean(by.split(/\s+/).map((id) => document.getElementById(id)?.textContent).join(' '));
    const label = element.getAttribute('aria-label');
    if (label) return clean(label);
    if (element instanceof HTMLInputElement) return clean(element.labels?.[0]?.textContent);
    if (element instanceof HTMLFieldSetElement) return clean(element.firstElementChild?.textContent);
    return clean(element.textContent);
  };
  const isVisible = (element: Element) => element.getClientRects().length > 0 && element.getBoundingClientRect().width > 0 && getComputedStyle(element).visibility === 'visible';
  const find = (root: ParentNode, role: string, name: string | undefined): Element | undefined => {
    const all = [...root.querySelectorAll(selectors[role] ?? `[role="${role}"]`)].filter(isVisible);
    if (name === undefined) return all[0];
    return all.find((element) => nameOf(element) === name) ?? all.find((element) => nameOf(element).includes(name));
  };
  const root = asked.inside ? find(document, asked.inside.role, asked.inside.name) : document;
  const element = root && find(root, asked.role, asked.name);
  if (!element) return null;
  if (standAt !== null) {
    const box = element.getBoundingClientRect();
    scrollBy({ top: (box.top + box.bottom) / 2 - innerHeight * standAt, behavior: 'instant' });
    // What lies in a panel that scrolls by itself is brought into sight as well.
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return {
    left,
    top,
    right,
    bottom,
    opacity: Number(getComputedStyle(element).opacity),
    text: clean(element.textContent),
    pressed: element.getAttribute('aria-pressed'),
    checked: element instanceof HTMLInputElement && element.checked,
    screen: { width: document.documentElement.clientWidth, height: innerHeight },
  };
}

/** Select so many letters from the beginning of a paragraph's text, its middle brought to a part of the screen's height; gives where they stand. */
export function selectWords(paragraph: number, letters: number, standAt: number): { left: number; top: number; right: number; bottom: number } {
  const element = document.querySelector(`[data-paragraph="${paragraph}"]`)!;
  const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()!;
  const range = document.createRange();
  range.setStart(node, 0);
  range.setEnd(node, Math.min(letters, node.textContent!.length));
  const before = range.getBoundingClientRect();
  scrollBy({ top: (before.top + before.bottom) / 2 - innerHeight * standAt, behavior: 'instant' });
  getSelection()!.removeAllRanges();
  getSelection()!.addRange(range);
  const { left, top, right, bottom } = range.getBoundingClientRect();
  return { left, top, right, bottom };
}
