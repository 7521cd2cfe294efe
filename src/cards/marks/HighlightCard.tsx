import { useEffect, useEffectEvent, useRef, useState, type Ref } from 'react';
import { KindSign } from '#cards/marks/KindSign.tsx';
import { useHighlightActions } from '#cards/marks/useHighlightActions.ts';
import { useText } from '#i18n/useText.ts';
import { HIGHLIGHT_KINDS, NOTE_MOST, type Highlight } from '#queries/highlights.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { Segmented } from '#ui/Segmented.tsx';

const PAUSE = 500;

/** A note in the writing: kept at each pause, and when its field goes away. */
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
  const keep = useEffectEvent(() => {
    if (!gone.current && draft !== highlight.note) change(highlight, { note: draft });
  });
  useEffect(() => {
    const timer = setTimeout(() => keep(), PAUSE);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => {
    const leave = () => keep();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  /** The highlight as it is being written. */
  const written = { ...highlight, note: draft };
  return { written, setDraft, giveUp: () => (gone.current = true) };
}

type Props = { highlight: Highlight; note?: Ref<HTMLInputElement & HTMLTextAreaElement>; onRemoved?: () => void };

/** A highlight's kind and note, to read and to change, and the way to take it out. */
export function HighlightCard({ highlight, note, onRemoved }: Props) {
  const { t } = useText();
  const { change, remove } = useHighlightActions();
  const { written, setDraft, giveUp } = useDraft(highlight);
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
      <Field ref={note} label={t('marks.note')} value={written.note} onChange={setDraft} rows={3} most={NOTE_MOST} note={t('marks.noteKept')} />
      <div>
        <Button
          onClick={() => {
            if (!remove(written)) return;
            giveUp();
            onRemoved?.();
          }}
        >
          {t('marks.remove')}
        </Button>
      </div>
    </div>
  );
}
