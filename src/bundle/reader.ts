/** A bundle as it is read: the one module that knows its parts, which of them holds what, and how each is had. */
import type * as v from 'valibot';
import { keeping } from '#bundle/once.ts';
import { BundleError, parseAs } from '#bundle/parse.ts';
import { bucketOf, DIRECTORY, fileOf, partOf } from '#bundle/parts.ts';
import {
  cardsSchema,
  directorySchema,
  entitiesSchema,
  eventsSchema,
  headSchema,
  manifestSchema,
  whereSchema,
  type DossierEvent,
  type Entity,
  type Head,
  type Manifest,
  type PartKind,
  type StoryCard,
} from '#bundle/schema.ts';
import { storySchema, type Story } from '#bundle/storySchema.ts';

/** A part that could not be had: missing, cut, or of another release. What other parts hold is not touched. */
export class PartError extends BundleError {
  override readonly name = 'BundleError';
  readonly kind: PartKind | 'manifest';
  readonly number: number;
  constructor(kind: PartKind | 'manifest', number: number, file: string, reason: string) {
    super(file, reason);
    this.kind = kind;
    this.number = number;
  }
}

/** The bytes of a file, all or some. */
export type Bytes = { readonly start: number; readonly length: number };
/** Ask for a file of the bundle's folder. */
export type Ask = (file: string, bytes?: Bytes) => Promise<Response>;

/** Ask for the files below an address, which ends with a slash; `get` fetches. */
export const askBelow =
  (folder: string, get: (address: string, options?: RequestInit) => Promise<Response>): Ask =>
  (file, bytes) =>
    get(folder + file, bytes && { headers: { Range: `bytes=${bytes.start}-${bytes.start + bytes.length - 1}` } });

/** Parts kept in memory, those used last: two screens and what lies between. */
const MOST_KEPT = 48;

async function bodyOf(response: Response, file: string): Promise<unknown> {
  if (!response.ok) throw new BundleError(file, `HTTP ${response.status}`);
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    // Half of a file, or the page that some servers answer with where there is none.
    throw new BundleError(file, text.trimStart().startsWith('<') ? 'a page came in its place' : 'it is cut short or broken');
  }
}

async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}

/** Read the list of parts. Throws a `BundleError` where there is none that this app can read. */
export async function openBundle(ask: Ask): Promise<Bundle> {
  const file = 'manifest.json';
  try {
    const json = await bodyOf(await ask(file), file);
    return new Bundle(parseAs(manifestSchema, json, file), ask);
  } catch (error) {
    throw error instanceof PartError ? error : new PartError('manifest', 0, file, reasonOf(error));
  }
}

/** Say why something could not be had. What is of another format is said to be. */
function reasonOf(error: unknown): string {
  if (!(error instanceof BundleError)) return error instanceof Error ? error.message : String(error);
  const reason = error.message.slice(error.file.length + 2);
  return reason.startsWith('version: ') ? 'it has another format than this app reads: build both together' : reason;
}

/** The parts of one build. Every way to ask throws a `PartError` where the part cannot be had; asking again tries again. */
export class Bundle {
  /** Whether it gives all that its parts hold, by their numbers. */
  readonly isWhole: boolean = true;
  readonly manifest: Manifest;
  readonly #ask: Ask;
  readonly #once = keeping<unknown>(MOST_KEPT);

  constructor(manifest: Manifest, ask: Ask) {
    this.manifest = manifest;
    this.#ask = ask;
  }

  /** Give how many parts of a kind there are. */
  count(kind: PartKind): number {
    return this.manifest.parts[kind].length;
  }

  /** Give how many parts the directory has. */
  directoryParts(): Promise<number> {
    return Promise.resolve(this.count('directory'));
  }

  /** Give the number, among all stories of the dossier, of the first that is given. */
  firstStory(): Promise<number> {
    return Promise.resolve(0);
  }

  /** Give what a part holds, as its schema says. */
  json<const S extends v.GenericSchema>(kind: PartKind, number: number, schema: S): Promise<v.InferOutput<S>> {
    const file = fileOf(this.manifest, kind, number);
    if (file === undefined) return Promise.reject(new PartError(kind, number, `${kind}-${number}`, 'the bundle has no such part'));
    return this.#once(file, async () => {
      try {
        const json = await bodyOf(await this.#ask(file), file);
        return parseAs(schema, json, file);
      } catch (error) {
        throw new PartError(kind, number, file, reasonOf(error));
      }
    });
  }

  head(): Promise<Head> {
    return this.json('head', 0, headSchema);
  }

  /** Give where a story is: its number, and its text's part, first byte and number of bytes; null where there is no such story. */
  async where(id: string): Promise<{ readonly number: number; readonly part: number; readonly bytes: Bytes } | null> {
    const { stories } = await this.json('where', bucketOf(id, this.count('where')), whereSchema);
    const found = Object.hasOwn(stories, id) ? stories[id] : undefined;
    return found ? { number: found[0], part: found[1], bytes: { start: found[2], length: found[3] } } : null;
  }

  /** Tell whether there is a story with an id that is not given, being published later than what is. */
  isLater(_id: string): Promise<boolean> {
    return Promise.resolve(false);
  }

  /** Give the whole of a story; null where there is none with that id. */
  async story(id: string): Promise<Story | null> {
    const at = await this.where(id);
    return at && this.text(at.part, at.bytes);
  }

  /** Give the story that stands at some bytes of a part of texts. */
  async text(part: number, bytes: Bytes): Promise<Story> {
    const file = fileOf(this.manifest, 'text', part) ?? `text-${part}`;
    try {
      const response = await this.#ask(file, bytes);
      if (!response.ok) throw new BundleError(file, `HTTP ${response.status}`);
      const all = new Uint8Array(await response.arrayBuffer());
      // A server that knows no ranges sends the whole file.
      const own = response.status === 206 ? all : all.slice(bytes.start, bytes.start + bytes.length);
      if (own.length !== bytes.length) throw new BundleError(file, 'it is cut short or broken');
      const json: unknown = JSON.parse(await unpacked(own));
      return parseAs(storySchema, json, file);
    } catch (error) {
      throw new PartError(
        'text',
        part,
        file,
        error instanceof SyntaxError || error instanceof TypeError ? 'it is cut short or broken' : reasonOf(error),
      );
    }
  }

  /** Give an entity; null where there is none with that id. */
  async entity(id: string): Promise<Entity | null> {
    const { entities } = await this.json('entities', bucketOf(id, this.count('entities')), entitiesSchema);
    return Object.hasOwn(entities, id) ? entities[id]! : null;
  }

  directory(part: number) {
    return this.json('directory', part, directorySchema);
  }

  /** Give the entry of the directory for an entity by its number in the columns. */
  async entityAt(number: number) {
    const part = Math.floor(number / DIRECTORY);
    const { first, entities } = await this.directory(part);
    const found = entities[number - first];
    if (found === undefined)
      throw new PartError('directory', part, fileOf(this.manifest, 'directory', part) ?? 'directory', `it does not hold number ${number}`);
    return found;
  }

  /** Give the card with a number. */
  card(number: number): Promise<StoryCard> {
    return this.#numbered('cards', number, async (part) => {
      const { first, cards } = await this.json('cards', part, cardsSchema);
      return cards[number - first];
    });
  }

  /** Give the event with a number. */
  event(number: number): Promise<DossierEvent> {
    return this.#numbered('events', number, async (part) => {
      const { first, events } = await this.json('events', part, eventsSchema);
      return events[number - first];
    });
  }

  async #numbered<T>(kind: 'cards' | 'events', number: number, from: (part: number) => Promise<T | undefined>): Promise<T> {
    const part = partOf(this.manifest.firstOf[kind], number);
    const found = await from(part);
    if (found === undefined) throw new PartError(kind, part, fileOf(this.manifest, kind, part) ?? kind, `it does not hold number ${number}`);
    return found;
  }
}
