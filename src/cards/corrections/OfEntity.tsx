import type { ReactNode } from 'react';
import { useText } from '#i18n/useText.ts';
import { ownId, useCorrections, type KeptCorrection } from '#queries/corrections.ts';
import { Notice } from '#ui/Notice.tsx';
import { CorrectionRows } from '#cards/corrections/CorrectionRows.tsx';

const speaksOf = ({ id, change }: KeptCorrection, entity: string): boolean =>
  (change.kind !== 'part' && change.entity === entity) ||
  (change.kind === 'merge' && change.into === entity) ||
  (change.kind === 'move' && change.to === entity) ||
  ownId({ id }) === entity;

/** What the reader put right of an entity, shown as the reader's own; nothing where nothing was. */
export function CorrectionsOf({ entity }: { entity: string }) {
  const { t } = useText();
  const mine = useCorrections().filter((correction) => speaksOf(correction, entity));
  if (mine.length === 0) return null;
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections" className="border-t-2 border-ink pt-2.5 pb-1 text-h3">
        {t('corrections.mine')}
      </h2>
      <CorrectionRows corrections={mine} />
    </section>
  );
}

/** In the place of an entity that the reader hid: that it is so, and the way back; `children` where it is not hidden. */
export function HiddenEntity({ entity, children }: { entity: string; children: ReactNode }) {
  const { t } = useText();
  const hidden = useCorrections().filter((correction) => correction.change.kind === 'hide' && speaksOf(correction, entity));
  if (hidden.length === 0) return children;
  return (
    <div className="grid gap-6">
      <Notice level={1} title={t('corrections.hidden')} note={t('corrections.hiddenNote')} />
      <CorrectionRows corrections={hidden} />
    </div>
  );
}
