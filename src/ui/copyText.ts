/**
 * Put a text on the clipboard; tells whether the browser let it. A text that is still coming is given as a promise:
 * WebKit takes what is copied within the tap only, so the place for it must be taken before it is there.
 */
export async function copyText(text: string | Promise<string>): Promise<boolean> {
  try {
    if (typeof text === 'string' || typeof ClipboardItem !== 'function') await navigator.clipboard.writeText(await text);
    else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text.then((words) => new Blob([words], { type: 'text/plain' })) })]);
    return true;
  } catch {
    return false;
  }
}
