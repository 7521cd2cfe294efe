/** Characters that a page's source writes by name or number: «&quot;», «&#8217;», «&laquo;». */

/** The names that Arabic pages are seen to use. The language of tags has two thousand; what is not here stays as it is. */
const NAMED: Readonly<Record<string, string>> = {
  nbsp: '\u00A0', ensp: ' ', emsp: ' ', thinsp: ' ', quot: '"', apos: "'", amp: '&', lt: '<', gt: '>', laquo: '«', raquo: '»', ldquo: '“', rdquo: '”', bdquo: '„', lsquo: '‘', rsquo: '’',
  ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', copy: '©', reg: '®', trade: '™', euro: '€', pound: '£', deg: '°', times: '×', frac12: '½', zwnj: '\u200C', zwj: '\u200D', rlm: '', lrm: '', shy: '',
};

/** A source that was escaped twice has `&amp;` before the name. */
const ENTITY = new RegExp(`&(?:amp;)?(?:#(?<number>\\d{1,7})|#x(?<hex>[\\da-f]{1,6})|(?<name>${Object.keys(NAMED).join('|')}));`, 'giu');

const LAST = 0x10_ff_ff;
const isCharacter = (code: number): boolean => (code >= 0x20 || code === 0x09 || code === 0x0a || code === 0x0d) && code <= LAST && (code < 0xd8_00 || code > 0xdf_ff);

/** Give a text with its entities decoded; one that names no character stays as written. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(ENTITY, (written, number: string | undefined, hex: string | undefined, name: string | undefined) => {
        if (name !== undefined) return NAMED[name.toLowerCase()] ?? written;
        const code = number === undefined ? Number.parseInt(hex ?? '', 16) : Number(number);
        return isCharacter(code) ? String.fromCodePoint(code) : written;
      })
    : text;
