import { startTransition, useOptimistic, useState } from 'react';
import { useQueries, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { HighlightEntry, standingOf } from '#cards/marks/HighlightEntry.tsx';
import { KindSign } from '#cards/marks/KindSign.tsx';
import { Localized } from '#cards/Localized.tsx';
import { Published } from '#cards/Published.tsx';
import { Source } from '#cards/Source.tsx';
import { sourceLine } from '#cards/sourceOf.ts';
import { useText } from '#i18n/useText.ts';
import { cardQuery, storyQuery } from '#queries/bundle.ts';
import { HIGHLIGHT_KINDS, placeAll, useHighlights, type Highlight, type HighlightKind } from '#queries/highlights.ts';
import { today } from '#queries/today.ts';
import { Bidi, Said } from '#ui/Bidi.tsx';
import { buttonLink } from '#ui/Button.tsx';
import { copyText } from '#ui/copyText.ts';
import { Field } from '#ui/Field.tsx';
import { Menu } from '#ui/Menu.tsx';
import { Notice } from '#ui/Notice.tsx';
import { saveFile } from '#ui/saveFile.ts';
import { Segmented } from '#ui/Segmented.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { paths } from '#url/paths.ts';
import { readSavedView, writeSavedView, type SavedView } from '#url/savedView.ts';
import { asMarkdown, asText, type FileWords } from '#features/saved/highlightsFile.ts';
import { groupByStory, selectHighlights, type StoryGroup } from '#features/saved/selectHighlights.ts';

/** The highlights of one story, each leading to its words; those whose words are gone say so. */
function Group({ group }: { group: StoryGroup }) {
  const { t } = useText();
  const { data: card, isPending } = useQuery(cardQuery(group.story));
  const { data: story } = useQuery(storyQuery(group.story));
  const standing = new Map(story ? placeAll(group.highlights, story.paragraphs).map((placed) => [placed.highlight.id, standingOf(placed)]) : []);
  return (
    <section className="border-t-2 border-ink pt-3">
      <h2 className="text-h2">
        {card ? (
          <Link to={paths.story.to(card.id)} className="hover:text-accent">
            <Localized text={card.title} block />
          </Link>
        ) : (
          <span lang="ar" dir="rtl" className="block text-soft">
            <Bidi text={group.title} />
          </span>
        )}
      </h2>
      {card ? (
        <div className="flex flex-wrap gap-x-4 font-display text-label text-soft">
          <Source story={card} />
          <Published days={card.published} />
        </div>
      ) : (
        !isPending && <p className="text-note text-warn">{t('saved.gone')}</p>
      )}
      <ul className="mt-4 grid gap-5">
        {group.highlights.map((highlight) => (
          <li key={highlight.id}>
            <HighlightEntry highlight={highlight} standing={card || isPending ? (standing.get(highlight.id) ?? 'unknown') : 'orphan'} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Take along what is shown: on the clipboard, or as a file. */
function Export({ groups }: { groups: readonly StoryGroup[] }) {
  const { t, format } = useText();
  const cards = useQueries({ queries: groups.map(({ story }) => cardQuery(story)) });
  const cardOf = new Map(groups.map(({ story }, i) => [story, cards[i]?.data]));
  const toast = useToast();
  const words: FileWords = {
    title: t('marks.all'),
    note: t('marks.note'),
    kind: (kind) => t(`marks.kinds.${kind}`),
    source: (id, title) => sourceLine(cardOf.get(id) ?? { title: { ar: title }, voice: 'outlet', outlet: null, published: null }, format),
    address: (id) => new URL(import.meta.env.BASE_URL.replace(/\/$/, '') + paths.story.to(id), document.baseURI).href,
  };
  const copy = async () => toast({ text: t((await copyText(asText(groups, words))) ? 'marks.copiedAll' : 'marks.notCopied') });
  return (
    <Menu
      label={t('marks.export')}
      button={t('marks.export')}
      items={[
        { label: t('marks.copyAll'), icon: 'copy', run: () => void copy() },
        { label: t('marks.asText'), run: () => saveFile(`siyaq-highlights-${today()}.txt`, asText(groups, words)) },
        { label: t('marks.asMarkdown'), run: () => saveFile(`siyaq-highlights-${today()}.md`, asMarkdown(groups, words)) },
      ]}
    />
  );
}

/** Give what a search and a kind leave. What they once left stays while they are asked, though the reader's changes make it no match any more. */
function useFound(highlights: readonly Highlight[], q: string, kind: HighlightKind | ''): readonly Highlight[] {
  const matching = new Set(selectHighlights(highlights, q, kind).map(({ id }) => id));
  const [found, setFound] = useState({ q, kind, ids: matching });
  if (found.q !== q || found.kind !== kind) setFound({ q, kind, ids: matching });
  return highlights.filter(({ id }) => matching.has(id) || found.ids.has(id));
}

/** All highlights and notes: searched, of one kind or all, by story. */
export function HighlightsView() {
  const { t, count } = useText();
  const [address] = useSearchParams();
  // What is typed shows at once; the address follows within a moment.
  const [search, showAhead] = useOptimistic(address);
  const navigate = useNavigate();
  const { highlights } = useHighlights();
  const view = readSavedView(search, HIGHLIGHT_KINDS);
  const kind = view.kind as HighlightKind | '';
  const left = useFound(highlights, view.q, kind);
  const change = (next: Partial<SavedView>) => {
    const asked = writeSavedView({ ...view, ...next });
    startTransition(async () => {
      showAhead(asked);
      await navigate({ search: asked.toString() }, { replace: true, preventScrollReset: true });
    });
  };
  if (highlights.length === 0) {
    return (
      <div className="py-8">
        <Notice title={t('marks.none')} note={t('marks.noneNote')}>
          <Link to={paths.dossier.to()} className={buttonLink}>
            {t('saved.browse')}
          </Link>
        </Notice>
      </div>
    );
  }
  const groups = groupByStory(left);
  const kinds = HIGHLIGHT_KINDS.map((value) => ({
    value,
    label: (
      <span className="inline-flex items-center gap-1">
        <KindSign kind={value} />
        {t(`marks.kinds.${value}`)}
      </span>
    ),
  }));
  return (
    <div className="mt-6 grid max-w-[52rem] gap-6">
      {(view.q.trim() || kind) && (
        <p className="hidden print:block">
          <Said text={[view.q.trim(), kind && t(`marks.kinds.${kind}`)].filter(Boolean).join(t('list.comma'))} />
        </p>
      )}
      <div className="grid gap-4 print:hidden">
        <Field label={t('marks.search')} type="search" value={view.q} onChange={(q) => change({ q })} />
        <Segmented<HighlightKind | ''>
          legend={t('marks.ofKind')}
          quiet
          options={[{ value: '', label: t('marks.everyKind') }, ...kinds]}
          value={kind}
          onChange={(value) => change({ kind: value })}
        />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p role="status" className="font-display text-label text-soft">
          {count('highlights', left.length)}
        </p>
        {left.length > 0 && <Export groups={groups} />}
      </div>
      {left.length === 0 ? (
        <Notice title={t('marks.noMatch')} note={t('marks.noMatchNote')} />
      ) : (
        groups.map((group) => <Group key={group.story} group={group} />)
      )}
    </div>
  );
}
