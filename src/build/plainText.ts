/** Text that cannot act: what a hostile document holds never steers a terminal or turns a line around. */

const ACTING = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;
const UNPAIRED = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Give a text with every control and direction character replaced; its length and all offsets stay. */
export const plainText = (text: string): string => text.replace(ACTING, '\uFFFD').replace(UNPAIRED, '\uFFFD');
