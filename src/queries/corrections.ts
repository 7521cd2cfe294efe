/** What the reader puts right in the dossier: kept, applied at once everywhere, and taken back. */
import { useEffect } from 'react';
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Change, Correction } from '#bundle/corrections.ts';
import { correctionStore, type KeptCorrection } from '#storage/corrections.ts';
import type { Written } from '#storage/items.ts';
import { nextTime } from '#storage/order.ts';
import type { Records } from '#storage/records.ts';
import { CorrectedBundle } from '#search/corrected/correctedBundle.ts';
import type { Idle } from '#search/corrected/rules.ts';
import { bundle, reopenBundle } from '#queries/bundle.ts';
import { queryClient } from '#queries/client.ts';
import { correctionsNow } from '#queries/corrected.ts';
import { newId } from '#queries/newId.ts';
import { engine, isEngineStarted } from '#queries/shown.ts';

export { GIVEN_TYPES, NAME_MOST, ownId, type Change, type CorrectedPlace, type GivenType } from '#bundle/corrections.ts';
export type { Correction, Idle, KeptCorrection };

const correctionsQuery = () =>
  queryOptions<Records<KeptCorrection>>({ queryKey: ['corrections'], queryFn: correctionStore.read, initialData: correctionStore.read });

/** Keys of the cache that do not come from the parts of the bundle. */
const KEPT = new Set(['bundle', 'engine']);
/** All that comes first of the bundle: others begin with it. */
const FIRST = 'head';

let applying: Promise<void> = Promise.resolve();

/** Show the dossier with the corrections of now: what is on screen is asked again at once, the rest when it is shown. */
export function applyCorrections(): Promise<void> {
  applying = applying.catch(() => undefined).then(applyNow);
  return applying;
}

async function applyNow(): Promise<void> {
  queryClient.setQueryData(correctionsQuery().queryKey, correctionStore.read());
  await reopenBundle();
  if (isEngineStarted()) (await engine()).correct(correctionsNow());
  const isOfBundle = (key: unknown): boolean => typeof key === 'string' && !KEPT.has(key);
  queryClient.removeQueries({ type: 'inactive', predicate: ({ queryKey: [key] }) => isOfBundle(key) && key !== FIRST });
  await queryClient.refetchQueries({ predicate: ({ queryKey: [key] }) => key === FIRST });
  await queryClient.invalidateQueries({ type: 'active', predicate: ({ queryKey: [key] }) => isOfBundle(key) && key !== FIRST });
}

/** Give the corrections, the last made first. */
export function useCorrections(): readonly KeptCorrection[] {
  const { records } = useQuery(correctionsQuery()).data;
  useEffect(() => void queryClient.setQueryData(correctionsQuery().queryKey, correctionStore.read()), []);
  return records.filter(({ deleted }) => !deleted).toSorted((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
}

/** Give why corrections change nothing, by id; empty until it is known. */
export const idleQuery = () =>
  queryOptions<ReadonlyMap<string, Idle>>({
    queryKey: ['idle'],
    queryFn: async () => {
      const now = await bundle();
      return now instanceof CorrectedBundle ? now.idle() : new Map<string, Idle>();
    },
  });

async function write(record: KeptCorrection): Promise<Written> {
  const [written] = await correctionStore.write([record]);
  await applyCorrections();
  return written ?? { ok: false, reason: 'blocked' };
}

/** Keep a correction; `label`: what it speaks of, as it is called now. It holds everywhere when this ends. */
export async function correct(change: Change, label: string): Promise<{ readonly written: Written; readonly correction: KeptCorrection }> {
  const now = Date.now();
  // One made after another is applied after it, whatever the clock says.
  const last = correctionStore.read().records.reduce((most, { createdAt }) => Math.max(most, createdAt), 0);
  const createdAt = last < 8.64e15 - 1 ? Math.max(now, last + 1) : now;
  const correction: KeptCorrection = { id: newId(now), v: 1, createdAt, updatedAt: now, label, change };
  return { written: await write(correction), correction };
}

/** Take a correction back, or make it again. */
export const setCorrected = (correction: KeptCorrection, holds: boolean): Promise<Written> => {
  const { deleted: _, ...kept } = correction;
  const known = correctionStore.read().records.find(({ id }) => id === correction.id);
  return write({ ...kept, updatedAt: nextTime(known?.updatedAt ?? correction.updatedAt, Date.now()), ...(holds ? {} : { deleted: true }) });
};
