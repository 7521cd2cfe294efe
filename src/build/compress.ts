/** Compressed copies beside each text file of a build, made on all cores. What is packed already stays as it is. */
import { readdirSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const [packBrotli, packGzip] = [promisify(brotliCompress), promisify(gzip)];
const TEXT = /\.(?:html|js|css|json|svg|webmanifest|txt)$/;
/** Shorter files travel in one packet as they are. */
const LEAST = 256;
/** Parts of which a large dossier has many, a reader only some. */
const MANY = /^bundle\/(?:cards|events|entities|directory|where|postings)-/;
/** The best level takes a second a megabyte: beyond so much, the many parts are packed a tenth larger in a tenth of the time. */
const BIG = 4_000_000;
const QUICK = 9;
/** As many as Node packs at once. */
const AT_ONCE = 4;

/** List the files below a folder, in order, with `/`. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();

/** How a file is packed: of the many parts of a large dossier there is one copy, as every browser takes Brotli from a server it trusts. */
type Packing = { readonly quality: number; readonly gzip: boolean };

async function compressFile(path: string, { quality, gzip }: Packing): Promise<void> {
  const source = await readFile(path);
  if (source.length < LEAST) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: source.length };
  await writeFile(`${path}.br`, await packBrotli(source, { params }));
  if (gzip) await writeFile(`${path}.gz`, await packGzip(source, { level: 9 }));
}

/** Write the copies for all that a folder holds. */
export async function compress(folder: string): Promise<void> {
  const files = filesIn(folder).filter((file) => TEXT.test(file));
  const many = files.filter((file) => MANY.test(file)).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  const next = files.values();
  const work = async () => {
    for (const file of next)
      await compressFile(
        join(folder, file),
        many > BIG && MANY.test(file) ? { quality: QUICK, gzip: false } : { quality: constants.BROTLI_MAX_QUALITY, gzip: true },
      );
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
