import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Story } from '#bundle/storySchema.ts';
import { Arabic, Localized, Name } from '#cards/Localized.tsx';
import { Published } from '#cards/Published.tsx';
import { useText } from '#i18n/useText.ts';
import { entityQuery } from '#queries/bundle.ts';
import { asWritten } from '#text/renameMonths.ts';
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
    const named = mentions.filter((mention) => mention.entity === entity || mention.also?.includes(entity));
    const around = named.flatMap((mention) => spans.find((span) => span.start <= mention.start && span.end >= mention.end) ?? []);
    return [...new Set(around)].map((span) => ({ paragraph, sentence: sentenceAround(text, span, span) }));
  });
}

const heading = 'mt-4 mb-1 font-display text-label text-soft';

type Props = { entity: Story['entities'][number]; story: Story; onLeave: () => void; /** Asks who is meant, where it is another. */ onNotThis: () => void };

/** Who or what a name in the text is: its spellings, where else it stands in this story and in the dossier. */
export function MentionCard({ entity, story, onLeave, onNotThis }: Props) {
  const { t, count } = useText();
  const known = useQuery(entityQuery(entity.id)).data;
  const here = standings(story, entity.id);
  const spellings = known?.spellings ?? [];
  const elsewhere = known?.newest.filter((one) => one.id !== story.id) ?? [];
  return (
    <div className="px-5 pt-4 pb-5 max-tab:pt-0">
      <p className="flex items-center gap-2 font-display text-label text-soft">
        <TypeMark mark={entity.type} />
        {t(`type.${entity.type}`)}
      </p>
      <p className="font-display text-h3 font-bold">
        <Name text={entity.name} />
      </p>
      {entity.role && (
        <p className="text-soft">
          <Localized text={entity.role} />
        </p>
      )}
      {entity.discovered && <p className="text-note text-soft">{t('entities.discoveredNote')}</p>}
      {spellings.length > 1 && (
        <>
          <p className={heading}>{t('entities.spellings')}</p>
          <p className="text-note">
            {spellings.slice(0, SPELLINGS).map(({ text }, i) => (
              <span key={text}>
                {i > 0 && t('list.comma')}
                <Arabic text={text} renamed={asWritten} />
              </span>
            ))}
          </p>
        </>
      )}
      {here.length > 1 && (
        <>
          <p className={heading}>
            {t('mention.here')}: {count('sentences', here.length)}
          </p>
          <ul className="grid gap-1">
            {here.map(({ paragraph, sentence }) => (
              <li key={`${paragraph} ${sentence}`}>
                <Link to={toParagraph(story.id, paragraph)} onClick={onLeave} className="block text-note hover:text-accent">
                  <Arabic text={sentence} lines={2} />
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {elsewhere.length > 0 && (
        <>
          <p className={heading}>
            {t('mention.elsewhere')}: {count('stories', entity.stories - 1)}
          </p>
          <ul className="grid gap-2.5">
            {elsewhere.slice(0, STORIES).map((one) => (
              <li key={one.id}>
                <Link to={paths.story.to(one.id)} onClick={onLeave} className="block text-note hover:text-accent">
                  <Localized text={one.title} lines={2} />
                </Link>
                <div className="font-display text-label text-soft">
                  <Published days={one.published} />
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-3 flex flex-wrap items-center gap-x-6 font-display text-label">
        <Link
          to={paths.entity.to(entity.id)}
          onClick={onLeave}
          className="tap inline-flex items-center text-accent underline decoration-accent/40 hover:decoration-accent"
        >
          {t('mention.all')}
        </Link>
        <button type="button" onClick={onNotThis} className="tap text-soft underline decoration-soft/40 hover:text-accent">
          {t('corrections.notThis')}
        </button>
      </p>
    </div>
  );
}
