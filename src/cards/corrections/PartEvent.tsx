import { useState, type FormEvent } from 'react';
import type { DossierEvent, EventMention } from '#bundle/schema.ts';
import { Arabic } from '#cards/Localized.tsx';
import { Source } from '#cards/Source.tsx';
import { useText } from '#i18n/useText.ts';
import { NAME_MOST } from '#queries/corrections.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Field } from '#ui/Field.tsx';
import { useCorrect } from '#cards/corrections/useCorrect.tsx';

const WORDS = 12;
/** Give what a sentence begins with, as a title that is offered. */
const beginning = (sentence: string): string =>
  sentence
    .split(/\s+/)
    .slice(0, WORDS)
    .join(' ')
    .replace(/[.،,:؛]+$/, '');

/** Parts an event in two: the reader says which sentences tell another one, and what to call it. */
export function PartEvent({ event }: { event: DossierEvent }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {t('corrections.part')}
      </Button>
      <Dialog open={open} title={t('corrections.part')} closeLabel={t('filters.close')} onClose={close}>
        <Form event={event} onClose={close} />
      </Dialog>
    </>
  );
}

function Form({ event, onClose }: { event: DossierEvent; onClose: () => void }) {
  const { t, format } = useText();
  const { make } = useCorrect();
  const [chosen, setChosen] = useState<readonly EventMention[]>([]);
  const [title, setTitle] = useState<string | null>(null);
  const offered = chosen[0] ? beginning(chosen[0].sentence) : '';
  const name = (title ?? offered).trim();
  const isAll = chosen.length === event.mentions.length;
  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    if (chosen.length === 0 || isAll || name === '') return;
    onClose();
    await make(
      {
        kind: 'part',
        event: event.id,
        title: name.slice(0, NAME_MOST),
        mentions: chosen.map(({ story, paragraph, start, text }) => ({ story: story.id, paragraph, start, text })),
      },
      event.title,
    );
  };
  return (
    <form onSubmit={(submitted) => void submit(submitted)} className="grid gap-4">
      <fieldset className="m-0 min-w-0 border-0 p-0">
        <legend className="font-display text-nav font-semibold">{t('corrections.partWhich')}</legend>
        <ul className="mt-1">
          {event.mentions.map((mention, i) => (
            <li key={i} className="border-b border-rule">
              <label className="flex cursor-pointer gap-3 py-2.5">
                <input
                  type="checkbox"
                  checked={chosen.includes(mention)}
                  onChange={({ target }) => setChosen((all) => (target.checked ? [...all, mention] : all.filter((one) => one !== mention)))}
                  className="mt-1.5 size-5 shrink-0 accent-accent"
                />
                <span className="min-w-0">
                  <Arabic text={mention.sentence} block />
                  <span className="mt-0.5 flex flex-wrap gap-x-3 font-display text-label text-soft">
                    <span>{format.span(mention.from, mention.to)}</span>
                    <Source story={mention.story} />
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      {chosen.length > 0 && <Field label={t('corrections.partTitle')} value={title ?? offered} onChange={setTitle} most={NAME_MOST} />}
      <p role="status" className="text-warn empty:hidden">
        {isAll && t('corrections.partAll')}
      </p>
      <div>
        <Button look="strong" submit disabled={chosen.length === 0 || isAll}>
          {t('corrections.apply')}
        </Button>
      </div>
    </form>
  );
}
