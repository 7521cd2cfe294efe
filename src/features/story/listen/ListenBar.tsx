import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Story } from '#bundle/storySchema.ts';
import { useText } from '#i18n/useText.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { paint } from '#features/story/paint.ts';
import { paragraphElement, rangeIn } from '#features/story/textRange.ts';
import { spokenOf } from '#features/story/listen/spoken.ts';

type Props = { story: Story; voice: SpeechSynthesisVoice; onClose: () => void };

/** Reads the story aloud with the browser's own voice and follows the sentence: pause, sentence back and on, stop. */
export function ListenBar({ story, voice, onClose }: Props) {
  const { t, format } = useText();
  const spoken = useMemo(() => spokenOf(story.paragraphs), [story]);
  const [at, setAt] = useState(0);
  const [playing, setPlaying] = useState(true);
  const [failed, setFailed] = useState(false);
  const one = spoken[at];

  useEffect(() => {
    if (!one) return undefined;
    const element = paragraphElement(one.paragraph);
    const range = element && rangeIn(element, one.start, one.end);
    const clear = paint('listening', range ? [range] : []);
    const box = range?.getBoundingClientRect();
    if (box && (box.top < 80 || box.bottom > innerHeight - 160)) {
      const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
      scrollBy({ top: box.top - innerHeight / 3, behavior: isStill ? 'instant' : 'smooth' });
    }
    return clear;
  }, [one]);

  const finish = useCallback(() => {
    speechSynthesis.cancel();
    onClose();
  }, [onClose]);

  useEffect(() => {
    if (!playing || !one) return undefined;
    let current = true;
    const utterance = new SpeechSynthesisUtterance(one.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.addEventListener('end', () => {
      if (!current) return;
      if (at + 1 < spoken.length) setAt(at + 1);
      else finish();
    });
    utterance.addEventListener('error', (event) => {
      if (!current || event.error === 'canceled' || event.error === 'interrupted') return;
      setPlaying(false);
      setFailed(true);
    });
    speechSynthesis.speak(utterance);
    return () => {
      current = false;
      speechSynthesis.cancel();
    };
  }, [one, at, playing, voice, spoken.length, finish]);

  const go = (to: number) => setAt(Math.min(spoken.length - 1, Math.max(0, to)));
  return (
    <section
      aria-label={t('listen.title')}
      className="fixed inset-x-0 bottom-[calc(0.1rem+var(--bar))] z-20 mx-auto flex w-fit max-w-full items-center gap-1 rounded-panel border border-rule bg-raised px-2 py-1 shadow-panel desk:bottom-[calc(1.5rem+var(--bar))] print:hidden"
    >
      <IconButton
        icon={playing ? 'pause' : 'play'}
        label={t(playing ? 'listen.pause' : 'listen.resume')}
        onClick={() => {
          setFailed(false);
          setPlaying(!playing);
        }}
      />
      <IconButton icon="up" label={t('listen.back')} onClick={() => go(at - 1)} />
      <IconButton icon="down" label={t('listen.on')} onClick={() => go(at + 1)} />
      <span role="status" className="px-2 font-display text-label text-soft">
        {failed ? t('listen.failed') : t('listen.at', { n: format.number(at + 1), all: format.number(spoken.length) })}
      </span>
      <IconButton icon="close" label={t('listen.stop')} onClick={finish} />
    </section>
  );
}
