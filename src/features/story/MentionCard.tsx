import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Entity, Story } from '#bundle/schema.ts';
import { Arabic, Localized } from '#cards/Localized.tsx';
import { useText } from '#i18n/useText.ts';
import { dossierQuery } from '#queries/bundle.ts';
import { sentenceAround, sentences } from '#text/tokens.ts';
import { TypeMark } from '#ui/Chip.tsx';
import { paths, toParagraph } from '#url/paths.ts';

const SPELLINGS = 6;
const STORIES = 4;

type Standing = { readonly paragraph: number; readonly sentence: string };

/** The sentences of a story that name an entity, each once. */
function standings({ paragraphs }: Story, entity: string): Standing[] {
  return paragraphs.flatMap(({ text, mentions }, paragraph) => {
    const spans = sentences(text);
    const named = mentions.filter((mention) => mention.entity === entity);
    const around = named.flatMap((mention) => spans.find((span) => span.start <= mention.start && span.end >= mention.end) ?? []);
    return [...new Set(around)].map((span) => ({ paragraph, sentence: sentenceAround(text, span, span) }));
  });
}

const heading = 'mt-4 mb-1 font-display text-label text-soft';

/** Who or what a name in the text is: its spellings, where else it stands in this story and in the dossier. */
export function MentionCard({ entity, story, onLeave }: { entity: Entity; story: Story; onLeave: () => void }) {
  const { t, count, format } = useText();
  const { stories } = useSuspenseQuery(dossierQuery()).data;
  const here = standings(story, entity.id);
  const elsewhere = stories.filter((one) => one.id !== story.id && one.entities.some(({ id }) => id === entity.id));
  return (
    <div className="px-5 pt-4 pb-5">
      <p className="flex items-center gap-2 font-display text-label text-soft">
        <TypeMark mark={entity.type} />
        {t(`type.${entity.type}`)}
      </p>
      <p className="font-display text-h3 font-bold">
        <Localized text={entity.name} />
      </p>
      {entity.role && (
        <p className="text-soft">
          <Localized text={entity.role} />
        </p>
      )}
      {entity.discovered && <p className="text-note text-soft">{t('entities.discoveredNote')}</p>}
      {entity.spellings.length > 1 && (
        <>
          <p className={heading}>{t('entities.spellings')}</p>
          <p className="text-note">
            {entity.spellings.slice(0, SPELLINGS).map(({ text }, i) => (
              <span key={text}>
                {i > 0 && t('list.comma')}
                <Arabic text={text} />
              </span>
            ))}
          </p>
        </>
      )}
      {here.length > 1 && (
        <>
          <p className={heading}>
            {t('mention.here')} · {count('sentences', here.length)}
          </p>
          <ul className="grid gap-1">
            {here.map(({ paragraph, sentence }) => (
              <li key={`${paragraph} ${sentence}`}>
                <Link to={toParagraph(story.id, paragraph)} onClick={onLeave} className="line-clamp-2 text-note hover:text-accent">
                  <Arabic text={sentence} />
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {elsewhere.length > 0 && (
        <>
          <p className={heading}>
            {t('mention.elsewhere')} · {count('stories', elsewhere.length)}
          </p>
          <ul className="grid gap-1">
            {elsewhere.slice(0, STORIES).map((one) => (
              <li key={one.id}>
                <Link to={paths.story.to(one.id)} onClick={onLeave} className="line-clamp-2 text-note hover:text-accent">
                  <Localized text={one.title} />
                  {one.published && <span className="text-soft"> · {format.span(one.published.from, one.published.to)}</span>}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <Link to={paths.entity.to(entity.id)} onClick={onLeave} className="mt-4 inline-block py-1 font-display text-label text-accent underline decoration-accent/40 hover:decoration-accent">
        {t('mention.all')}
      </Link>
    </div>
  );
}
