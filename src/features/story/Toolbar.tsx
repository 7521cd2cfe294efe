import { lazy, Suspense, useId, useState } from 'react';
import type { StoryBrief } from '#bundle/schema.ts';
import type { Story } from '#bundle/storySchema.ts';
import { SaveButton } from '#cards/SaveButton.tsx';
import { withMoreWords } from '#i18n/setup.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Popover } from '#ui/Popover.tsx';
import { useVoice } from '#features/story/listen/useVoice.ts';
import { ShareMenu } from '#features/story/share/ShareMenu.tsx';
import { MarksButton } from '#features/story/marks/MarksButton.tsx';

const ReadingPanel = lazy(withMoreWords(async () => ({ default: (await import('#features/story/ReadingPanel.tsx')).ReadingPanel })));
const ListenBar = lazy(withMoreWords(async () => ({ default: (await import('#features/story/listen/ListenBar.tsx')).ListenBar })));

/** Read aloud, where the browser has a voice for Arabic. */
function Listen({ story }: { story: Story }) {
  const { t } = useText();
  const voice = useVoice();
  const [open, setOpen] = useState(false);
  if (!voice) return null;
  const toggle = () => {
    // iOS lets a page speak only once it has spoken within a tap, and what reads aloud may come after it.
    if (!open) speechSynthesis.speak(new SpeechSynthesisUtterance(''));
    setOpen(!open);
  };
  return (
    <>
      <Button pressed={open} onClick={toggle}>
        <Icon name="listen" />
        {t('listen.title')}
      </Button>
      {open && (
        <Suspense>
          <ListenBar story={story} voice={voice} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

/** How the story is set. */
function Reading() {
  const { t } = useText();
  const id = useId();
  return (
    <>
      <Button popover={id}>
        <span aria-hidden="true" lang="ar" className="block h-5 text-[1.5rem]/[1.25rem] font-bold">
          أ<span className="text-[0.7em]">أ</span>
        </span>
        {t('story.readingSettings')}
      </Button>
      <Popover id={id} label={t('story.readingSettings')}>
        <Suspense>
          <ReadingPanel />
        </Suspense>
      </Popover>
    </>
  );
}

/** What can be done with the story, in one row. */
export function Toolbar({ card, story }: { card: StoryBrief; story: Story }) {
  const { t } = useText();
  return (
    <div role="group" aria-label={t('story.actions')} className="toolbar mt-5 tab:mb-7 print:hidden">
      <SaveButton story={card} describedBy="headline" />
      <ShareMenu card={card} story={story} />
      <Listen story={story} />
      <Reading />
      <MarksButton story={card.id} />
    </div>
  );
}
