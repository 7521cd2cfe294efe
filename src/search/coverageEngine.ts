/** Who covered what, answered from the columns. Runs in the worker, beside the engine. */
import type { Bundle } from '#bundle/reader.ts';
import { ENTITY_TYPES, type Bilingual, type CountedRef, type DossierEvent } from '#bundle/schema.ts';
import { isoDay, rowOf } from '#search/columns.ts';
import { comparable, coverageOf, type CoverageBy } from '#search/coverage.ts';
import type { Engine } from '#search/engine.ts';
import { refOf } from '#search/names.ts';

/** Who covered what, as it is shown. An outlet without a name stands for stories that name none. */
export type Coverage = {
  readonly outlets: readonly { readonly name: Bilingual | null; readonly stories: number }[];
  readonly otherOutlets: number;
  readonly rows: readonly {
    readonly event: DossierEvent | null;
    readonly entity: CountedRef | null;
    readonly earliest: number | null;
    readonly cells: readonly { readonly stories: number; readonly first: { readonly from: string; readonly to: string } | null }[];
  }[];
};

const COUNTRY = String(ENTITY_TYPES.indexOf('country'));

export class CoverageEngine {
  readonly #bundle: Bundle;
  readonly #engine: Engine;

  constructor(bundle: Bundle, engine: Engine) {
    this.#bundle = bundle;
    this.#engine = engine;
  }

  /** Give numbers of the events that at least two stories tell, those of most stories first. */
  async comparable(): Promise<Uint32Array> {
    return comparable((await this.#engine.known()).columns);
  }

  /** Give numbers of the stories that tell an event, in the order of publication. */
  async tellersOf(event: number): Promise<Uint32Array> {
    const { columns } = await this.#engine.known();
    return rowOf(columns.events.stories, event).slice();
  }

  /** Give which outlet covered which event, or which entity that is no country, how often and when first. */
  async coverage(by: CoverageBy): Promise<Coverage> {
    const { file, columns } = await this.#engine.known();
    const { outlets, otherOutlets, rows } = coverageOf(columns, by, (entity) => file.types[entity] !== COUNTRY);
    const named = await Promise.all(
      rows.map(async ({ number, cells, earliest }) => ({
        ...(by === 'events' ? { event: await this.#bundle.event(number), entity: null } : { event: null, entity: refOf(await this.#bundle.entityAt(number)) }),
        earliest,
        cells: cells.map(({ stories, first }) => ({ stories, first: first && { from: isoDay(first.from), to: isoDay(first.to) } })),
      })),
    );
    return { outlets: outlets.map(({ number, stories }) => ({ name: file.outlets[number] ?? null, stories })), otherOutlets, rows: named };
  }
}
