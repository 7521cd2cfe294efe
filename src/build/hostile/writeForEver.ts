/** Write two bundles over each other until killed: `node writeForEver.ts FILE OUT`, the file holding both as lists of name and text. */
import { readFileSync } from 'node:fs';
import { writeBundle } from '#build/writeBundle.ts';

const [file = '', out = ''] = process.argv.slice(2);
const bundles = (JSON.parse(readFileSync(file, 'utf8')) as [string, string][][]).map((entries) => new Map(entries));
process.stdout.write('ready\n');
for (let turn = 0; ; turn++) writeBundle(bundles[turn % bundles.length]!, out);
