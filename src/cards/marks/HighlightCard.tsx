import { useEffect, useEffectEvent, useRef, useState, type Ref } from 'react';
import { KindSign } from '#cards/marks/KindSign.tsx';
import { useHighlightActions } from '#cards/marks/useHighlightActions.ts';
import { useText } from '#i18n/useText.ts';
import { HIGHLIGHT_KINDS, NOTE_MOST, type Highlight } from '#queries/highlights.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { Segmented } from '#ui/Segmented.tsx';

const PAUSE = 500;

/** A note in the writing: kept at each pause, when the page is hidden, and when its field goes away. */
function useDraft(highlight: Highlight) {
  const { change } = useHighlightActions();
  const [base, setBase] = useState(highlight.note);
  const [draft, setDraft] = useState(highlight.note);
  // What another tab or an import made of the note is shown, unless the reader is writing here.
  if (highlight.note !== base) {
    setBase(highlight.note);
    if (draft === base) setDraft(highlight.note);
  }
  const gone = useRef(false);
  const [onDisk, setOnDisk] = useState<string | null>(null);
  const keep = useEffectEvent(async () => {
    if (gone.current || draft === highlight.note) return;
    const written = await change(highlight, { note: draft });
    if (written.ok && written.durable) setOnDisk(draft);
  });
  useEffect(() => {
    const timer = setTimeout(() => void keep(), PAUSE);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => {
    const leave = () => void keep();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, []);
  /** The highlight as it is being written. */
  const written = { ...highlight, note: draft };
  return { written, setDraft, isOnDisk: onDisk === draft, giveUp: (up: boolean) => (gone.current = up) };
}

type Props = { highlight: Highlight; note?: Ref<HTMLInputElement & HTMLTextAreaElement>; onRemoved?: () => void };

/** A highlight's kind and note, to read and to change, and the way to take it out. */
export function HighlightCard({ highlight, note, onRemoved }: Props) {
  const { t } = useText();
  const { change, remove } = useHighlightActions();
  const { written, setDraft, isOnDisk, giveUp } = useDraft(highlight);
  const options = HIGHLIGHT_KINDS.map((kind) => ({
    value: kind,
    label: (
      <span className="inline-flex items-center gap-1">
        <KindSign kind={kind} />
        {t(`marks.kinds.${kind}`)}
      </span>
    ),
  }));
  return (
    <div className="grid gap-3">
      <Segmented legend={t('marks.kind')} quiet options={options} value={highlight.kind} onChange={(kind) => void change(written, { kind })} />
      <Field
        ref={note}
        label={t('marks.note')}
        value={written.note}
        onChange={setDraft}
        rows={3}
        most={NOTE_MOST}
        note={t(isOnDisk ? 'marks.noteSaved' : 'marks.noteKept')}
      />
      <div>
        <Button
          onClick={() => {
            giveUp(true);
            void remove(written).then(({ ok }) => giveUp(ok));
            onRemoved?.();
          }}
        >
          {t('marks.remove')}
        </Button>
      </div>
    </div>
  );
}
