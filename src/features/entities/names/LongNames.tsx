import { useCallback, useMemo, useState } from 'react';
import { useQueries } from '@tanstack/react-query';
import type { EntityType } from '#bundle/schema.ts';
import { EntityChip } from '#cards/EntityChip.tsx';
import { useText } from '#i18n/useText.ts';
import { namesFromQuery, type NamesPart, type NamesQuestion } from '#queries/company.ts';
import { FIRST_ROWS, plainLayout, rowsAround } from '#ui/long/layout.ts';
import { LongList } from '#ui/long/LongList.tsx';

/** Names asked for at once. */
const CHUNK = 100;
/** How tall a row is, in CSS pixels. */
const TALL = 44;

/** All names of a part and a type, one a row, in the order of the screen: only what is near the screen is drawn. */
export function LongNames({ question, part, type, total }: { question: NamesQuestion; part: NamesPart; type: EntityType; total: number }) {
  const { t } = useText();
  const [drawn, setDrawn] = useState(FIRST_ROWS);
  const firstChunk = Math.floor(drawn.first / CHUNK);
  const chunks = Array.from({ length: Math.floor(drawn.last / CHUNK) - firstChunk + 1 }, (_, i) => firstChunk + i);
  const results = useQueries({ queries: chunks.map((chunk) => namesFromQuery(question, part, type, chunk * CHUNK, CHUNK)) });
  const layout = useMemo(() => plainLayout(total), [total]);
  const onDrawn = useCallback((first: number, last: number) => setDrawn((before) => rowsAround(before, first, last)), []);
  return (
    <LongList
      layout={layout}
      keyOf={(row) => row}
      estimate={() => TALL}
      onDrawn={onDrawn}
      asked={{ ...drawn, late: results.filter((result) => !result.data && !result.error).length * CHUNK }}
      name={`names-${part}-${type}`}
      render={(row) => {
        const entity = results[Math.floor(row / CHUNK) - firstChunk]?.data?.[row % CHUNK];
        return (
          <ul aria-label={t(`types.${type}`)}>
            <li aria-posinset={row + 1} aria-setsize={total} className="min-h-11">
              {entity && <EntityChip entity={entity} stories={entity.stories} />}
            </li>
          </ul>
        );
      }}
    />
  );
}
