/** The two sets of digits that Arabic text uses. */

/** Write ٠–٩ and ۰–۹ as 0–9; leave all else. */
export const toLatinDigits = (s: string): string =>
  s.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (d) => String(d.charCodeAt(0) & 0xf));

/** Write 0–9 as ٠–٩; leave all else. */
export const toArabicDigits = (s: string): string => s.replace(/[0-9]/g, (d) => String.fromCharCode(0x660 + Number(d)));
