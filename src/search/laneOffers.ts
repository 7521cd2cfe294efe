/** What the strip of time can be parted by, as a bundle names it. */
import type { Bundle } from '#bundle/reader.ts';
import type { ColumnsFile } from '#search/columns.ts';
import { kindOffers, type LaneBy, type LaneOffer } from '#search/stripOf.ts';

/** Give the lanes on offer; `numberOf`: entities by their ids. */
export async function laneOffers(
  bundle: Bundle,
  by: LaneBy,
  { outlets }: Pick<ColumnsFile, 'outlets'>,
  numberOf: ReadonlyMap<string, number>,
): Promise<readonly LaneOffer[]> {
  if (by === 'none') return [];
  if (by === 'kind') return kindOffers;
  if (by === 'outlet') return outlets.map((name, number) => ({ key: name.ar, name, number }));
  const { countries, prominent } = await bundle.head();
  return (by === 'country' ? countries : prominent.filter(({ type }) => type !== 'country')).flatMap(({ id, code, name }) => {
    const number = numberOf.get(id);
    return number === undefined ? [] : [{ key: by === 'country' ? (code ?? id) : id, name, number }];
  });
}
