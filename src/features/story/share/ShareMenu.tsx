import { lazy, Suspense, useState } from 'react';
import type { Story, StoryCard } from '#bundle/schema.ts';
import { useText } from '#i18n/useText.ts';
import { copyText } from '#ui/copyText.ts';
import { Icon } from '#ui/Icon.tsx';
import { Menu, type MenuItem } from '#ui/Menu.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { useCited } from '#features/story/share/useCited.ts';

const CiteDialog = lazy(async () => ({ default: (await import('#features/story/cite/CiteDialog.tsx')).CiteDialog }));

/** Pass a story on: its address, its text with its source, a citation, paper. */
export function ShareMenu({ card, story }: { card: StoryCard; story: Story }) {
  const { t, format } = useText();
  const toast = useToast();
  const cited = useCited(card);
  const [citing, setCiting] = useState(false);
  const copy = async (text: string) => toast({ text: t((await copyText(text)) ? 'share.copied' : 'share.notCopied') });
  const copyWithSource = async () => {
    const { footnote } = await import('#features/story/cite/citations.ts');
    await copy([card.title.ar, ...story.paragraphs.map((paragraph) => paragraph.text), footnote(cited, format.inArabic())].join('\n\n'));
  };
  const items: MenuItem[] = [
    { label: t('share.link'), icon: 'link', run: () => void copy(cited.url) },
    ...('share' in navigator ? [{ label: t('share.device'), icon: 'share' as const, run: () => void navigator.share({ title: cited.title, url: cited.url }).catch(() => {}) }] : []),
    { label: t('share.text'), icon: 'copy', run: () => void copyWithSource() },
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
