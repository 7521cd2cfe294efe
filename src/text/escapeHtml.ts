const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\u0000': '&#xFFFD;' };

/** Give a text as it may stand in an element or in a quoted attribute. HTML holds no null character. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"'\u0000]/g, (char) => ENTITIES[char]!);
