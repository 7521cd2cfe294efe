import { useState, type KeyboardEvent, type RefObject } from 'react';
import { KindSign } from '#cards/marks/KindSign.tsx';
import { useText } from '#i18n/useText.ts';
import { HIGHLIGHT_KINDS, type HighlightKind, type Place } from '#queries/highlights.ts';
import { keyOf } from '#ui/keys/keyOf.ts';
import { stepOf } from '#ui/keys/stepOf.ts';
import { Icon } from '#ui/Icon.tsx';
import { isShown } from '#ui/isShown.ts';
import { Beside } from '#features/story/marks/Beside.tsx';

const shape = `tap inline-flex items-center justify-center gap-1.5 rounded-part px-2 font-display text-label
  hover:bg-wash focus-visible:bg-wash aria-pressed:bg-wash aria-pressed:font-bold`;

type Props = {
  holder: RefObject<HTMLElement | null>;
  panel: RefObject<HTMLDivElement | null>;
  places: readonly Place[];
  /** The kind that the words have already. */
  current: HighlightKind | null;
  /** The words are chosen sentence by sentence: how is said under the buttons, with a way to end. */
  choosing: boolean;
  onKind: (kind: HighlightKind) => void;
  onNote: () => void;
  onCopy: () => void;
  onLink: () => void;
  onShown: () => void;
  onEscape: () => void;
  onDone: () => void;
};

/** What can be done with selected words: one tab stop, arrows lead along. Pressing a button leaves the selection as it is. */
export function SelectionBar({ holder, panel, places, current, choosing, onKind, onNote, onCopy, onLink, onShown, onEscape, onDone }: Props) {
  const { t } = useText();
  const [at, setAt] = useState(0);
  const kinds = HIGHLIGHT_KINDS.map((kind) => ({
    key: kind,
    pressed: kind === current,
    sign: <KindSign kind={kind} />,
    label: t(`marks.kinds.${kind}`),
    run: () => onKind(kind),
  }));
  const others = [
    { key: 'note', pressed: undefined, sign: <Icon name="note" />, label: t('marks.note'), run: onNote },
    { key: 'copy', pressed: undefined, sign: <Icon name="copy" />, label: t('marks.copy'), run: onCopy },
    { key: 'link', pressed: undefined, sign: <Icon name="link" />, label: t('marks.link'), run: onLink },
  ];
  // On a sheet, which covers what could be tapped to let the words go.
  const close = { key: 'close', pressed: undefined, sign: <Icon name="close" />, label: t('filters.close'), run: onEscape };
  const done = { key: 'done', pressed: undefined, sign: <Icon name="check" />, label: t('marks.done'), run: onDone };
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      onEscape();
      return;
    }
    const buttons = [...(panel.current?.querySelectorAll('button') ?? [])].filter(isShown);
    const name = keyOf(event.nativeEvent, document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr');
    const to = stepOf(name, buttons.indexOf(document.activeElement as HTMLButtonElement), buttons.length);
    if (to === null) return;
    event.preventDefault();
    setAt(to);
    buttons[to]?.focus();
  };
  const button = (one: (typeof kinds)[number] | (typeof others)[number], index: number) => (
    <button key={one.key} type="button" aria-pressed={one.pressed} tabIndex={index === at ? 0 : -1} onClick={one.run} className={shape}>
      {one.sign}
      {one.label}
    </button>
  );
  return (
    <Beside holder={holder} panel={panel} places={places} popover="manual" role="toolbar" label={t('marks.bar')} onShown={onShown}>
      <div role="none" className="grid p-1.5" onKeyDown={move} onMouseDown={(event) => event.preventDefault()}>
        <div role="group" aria-label={t('marks.kind')} className="flex flex-wrap justify-between">
          {kinds.map((one, i) => button(one, i))}
        </div>
        <div className="mt-1 flex flex-wrap border-t border-rule pt-1">
          {others.map((one, i) => button(one, kinds.length + i))}
          {!choosing && (
            <span data-sheet className="ms-auto">
              {button(close, kinds.length + others.length)}
            </span>
          )}
        </div>
        {choosing && (
          <div className="mt-1 flex max-w-96 items-start justify-between gap-2 border-t border-rule pt-1 pointer-coarse:max-w-none">
            <p className="px-2 py-1.5 text-note text-soft">
              {t('marks.tapHint')} <span className="pointer-coarse:hidden">{t('marks.chooseHint')}</span>
            </p>
            {button(done, kinds.length + others.length)}
          </div>
        )}
      </div>
    </Beside>
  );
}
