import { lazy, Suspense, useRef } from 'react';
import { Link, useSearchParams } from 'react-router';
import { LONG } from '#cards/listed.ts';
import { useText } from '#i18n/useText.ts';
import { exportAll, importFile } from '#queries/backup.ts';
import { useBookmarks, type Bookmark } from '#queries/bookmarks.ts';
import { useCorrections } from '#queries/corrections.ts';
import { HIGHLIGHT_KINDS, useHighlights } from '#queries/highlights.ts';
import { today } from '#queries/today.ts';
import { Button, buttonLink } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { saveFile } from '#ui/saveFile.ts';
import { Tabs } from '#ui/Tabs.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { paths } from '#url/paths.ts';
import { readSavedView, SHOWN, writeSavedView } from '#url/savedView.ts';
import { SavedStory } from '#features/saved/SavedStory.tsx';

const LongSaved = lazy(async () => ({ default: (await import('#features/saved/LongSaved.tsx')).LongSaved }));
const CorrectionsView = lazy(async () => ({ default: (await import('#features/saved/CorrectionsView.tsx')).CorrectionsView }));
const HighlightsView = lazy(async () => ({ default: (await import('#features/saved/HighlightsView.tsx')).HighlightsView }));

/** Export to a file and import from one; an import can be undone. */
function Transfer({ empty }: { empty: boolean }) {
  const { t, format } = useText();
  const input = useRef<HTMLInputElement>(null);
  const toast = useToast();
  const take = async (file: File) => {
    const result = await importFile(file);
    if ('reason' in result) {
      toast({ text: t(`saved.backup.${result.reason}`) });
      return;
    }
    const { written, added, updated } = result;
    const undo = async () => {
      const undone = await result.undo();
      if (!undone.ok) toast({ text: t(`saved.fail.${undone.reason}`) });
    };
    const action = added + updated === 0 ? undefined : { label: t('saved.undo'), run: () => void undo() };
    const text = action ? t('saved.imported', { added: format.number(added), updated: format.number(updated) }) : t('saved.importedNothing');
    const said = written.ok && !written.durable ? t('saved.fragile') : text;
    toast({ text: written.ok ? said : t(`saved.fail.${written.reason}`), action });
  };
  return (
    <div className="flex flex-wrap gap-2 print:hidden">
      {!empty && <Button onClick={() => void exportAll().then((text) => saveFile(`siyaq-${today()}.json`, text))}>{t('saved.toFile')}</Button>}
      <Button onClick={() => input.current?.click()}>{t('saved.fromFile')}</Button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        aria-label={t('saved.importFile')}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void take(file);
        }}
      />
    </div>
  );
}

/** The saved stories, last saved first. */
function Stories({ saved }: { saved: readonly Bookmark[] }) {
  const { t, count } = useText();
  if (saved.length === 0) {
    return (
      <div className="py-8">
        <Notice title={t('saved.empty')} note={t('saved.emptyNote')}>
          <Link to={paths.dossier.to()} className={buttonLink}>
            {t('saved.browse')}
          </Link>
        </Notice>
      </div>
    );
  }
  return (
    <div className="mt-6 max-w-[52rem]">
      <p className="pb-2 font-display text-label text-soft">{count('bookmarks', saved.length)}</p>
      {saved.length > LONG ? (
        <Suspense fallback={<div className="min-h-dvh" />}>
          <LongSaved saved={saved} />
        </Suspense>
      ) : (
        saved.map((bookmark) => <SavedStory key={bookmark.id} bookmark={bookmark} />)
      )}
    </div>
  );
}

export function SavedPage() {
  const { t, count, format } = useText();
  const [search, setSearch] = useSearchParams();
  const { saved, unreadable: unreadBookmarks } = useBookmarks();
  const { highlights, unreadable: unreadHighlights } = useHighlights();
  const corrections = useCorrections();
  const unreadable = [...unreadBookmarks, ...unreadHighlights];
  const { show } = readSavedView(search, HIGHLIGHT_KINDS);
  const label = {
    stories: t('marks.storiesTab', { n: format.number(saved.length) }),
    highlights: t('marks.highlightsTab', { n: format.number(highlights.length) }),
    corrections: t('corrections.tab', { n: format.number(corrections.length) }),
  };
  return (
    <div className="page pt-8 pb-10 desk:pt-10">
      <header className="mb-5 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div>
          <h1 tabIndex={-1} className="text-page">
            {t('nav.saved')}
          </h1>
          <p className="text-deck">{t('saved.note')}</p>
        </div>
        <Transfer empty={saved.length + highlights.length + corrections.length === 0} />
      </header>
      {unreadable.length > 0 && (
        <div role="status" className="my-4 flex flex-wrap items-center gap-x-4 gap-y-2 text-warn">
          <span>{count('unreadable', unreadable.length)}</span>
          <Button onClick={() => saveFile(`siyaq-unread-${today()}.json`, `${JSON.stringify(unreadable, null, 2)}\n`)}>{t('saved.download')}</Button>
        </div>
      )}
      <Tabs
        label={t('marks.views')}
        tabs={SHOWN.map((value) => ({ value, label: label[value] }))}
        value={show}
        onChange={(value) => setSearch(writeSavedView({ show: value, q: '', kind: '' }))}
      >
        {show === 'stories' ? (
          <Stories saved={saved} />
        ) : (
          <Suspense>{show === 'highlights' ? <HighlightsView /> : <CorrectionsView />}</Suspense>
        )}
      </Tabs>
    </div>
  );
}
