import { lazy, Suspense, useState } from 'react';
import type { StoryBrief } from '#bundle/schema.ts';
import type { Story } from '#bundle/storySchema.ts';
import { sourceLine } from '#cards/sourceOf.ts';
import { withMoreWords } from '#i18n/setup.ts';
import { useText } from '#i18n/useText.ts';
import { copyText } from '#ui/copyText.ts';
import { Icon } from '#ui/Icon.tsx';
import { Menu, type MenuItem } from '#ui/Menu.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { useCited } from '#features/story/share/useCited.ts';

const CiteDialog = lazy(withMoreWords(async () => ({ default: (await import('#features/story/cite/CiteDialog.tsx')).CiteDialog })));

/** Pass a story on: its address, its text with its source, a citation, paper. */
export function ShareMenu({ card, story }: { card: StoryBrief; story: Story }) {
  const { t, format } = useText();
  const toast = useToast();
  const cited = useCited(card);
  const [citing, setCiting] = useState(false);
  const copy = async (text: string | Promise<string>) => toast({ text: t((await copyText(text)) ? 'share.copied' : 'share.notCopied') });
  const withSource = async () => {
    const { footnote } = await import('#features/story/cite/citations.ts');
    return [card.title.ar, ...story.paragraphs.map((paragraph) => paragraph.text), footnote(cited, format.inArabic())].join('\n\n');
  };
  const send = () => void navigator.share({ title: cited.title, text: sourceLine(card, format), url: cited.url }).catch(() => {});
  const items: MenuItem[] = [
    { label: t('share.link'), icon: 'link', run: () => void copy(cited.url) },
    ...('share' in navigator ? [{ label: t('share.device'), icon: 'share' as const, run: send }] : []),
    { label: t('share.text'), icon: 'copy', run: () => void copy(withSource()) },
    { label: t('share.cite'), icon: 'quote', run: () => setCiting(true) },
    { label: t('share.print'), icon: 'print', run: () => print() },
  ];
  return (
    <>
      <Menu
        label={t('share.title')}
        items={items}
        button={
          <>
            <Icon name="share" />
            {t('share.title')}
          </>
        }
      />
      {citing && (
        <Suspense>
          <CiteDialog cited={cited} onClose={() => setCiting(false)} />
        </Suspense>
      )}
    </>
  );
}
