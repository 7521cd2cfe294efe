/** The app's own typeface of drawings, written into a file so that it looks the same elsewhere. */

const FAMILY = 'Siyaq Display';

/** Write bytes as a data address. */
const asData = (blob: Blob): Promise<string> =>
  new Promise((done, failed) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => done(String(reader.result)));
    reader.addEventListener('error', () => failed(reader.error ?? new Error('not read')));
    reader.readAsDataURL(blob);
  });

/** The page's own rules for a family. */
function rulesOf(family: string): CSSFontFaceRule[] {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  return rules.filter(
    (rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('font-family').replace(/["']/gu, '') === family,
  );
}

/** Give the rules of the typeface with their files inside. */
export async function embeddedFaces(): Promise<string> {
  const faces = await Promise.all(
    rulesOf(FAMILY).map(async (rule) => {
      const [, path] = /url\("?([^")]+)"?\)/u.exec(rule.style.getPropertyValue('src')) ?? [];
      if (path === undefined) return '';
      const answer = await fetch(new URL(path, rule.parentStyleSheet?.href ?? location.href));
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return rule.cssText.replace(/url\([^)]*\)/u, `url(${await asData(await answer.blob())})`);
    }),
  );
  return faces.join('');
}
