/**
 * Write two bundles over each other until killed: `node writeForEver.ts FILE OUT`, the file holding both as lists of name and text
 * in base64, the manifest last.
 */
import { readFileSync } from 'node:fs';
import { intoFolder } from '#build/bundleFolder.ts';

const [file = '', out = ''] = process.argv.slice(2);
const bundles = (JSON.parse(readFileSync(file, 'utf8')) as [string, string][][]).map((entries) =>
  entries.map(([name, content]) => [name, Buffer.from(content, 'base64')] as const),
);
process.stdout.write('ready\n');
for (let turn = 0; ; turn++) {
  const folder = intoFolder(out);
  for (const [name, content] of bundles[turn % bundles.length]!)
    if (name === 'manifest.json') folder.finish(content.toString());
    else folder.put(name, content);
}
