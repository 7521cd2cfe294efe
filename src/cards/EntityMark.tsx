import { useText } from '#i18n/useText.ts';
import { markLetter, type Marked } from '#cards/markLetter.ts';
import { Sheet } from '#cards/Sheet.tsx';

/** The same shapes as the small marks of chips: a square, a circle, a diamond, a drop; a dashed circle where the type is not known. */
const SHAPE = {
  country: 'inset-0',
  person: 'inset-0 rounded-pill',
  organisation: 'inset-1.5 rotate-45',
  place: 'inset-0 rounded-pill rounded-ee-none',
  unknown: 'inset-0 rounded-pill border-dashed',
} as const;

/** The large mark of an entity or a speaker: the shape of its type, and the letter that it is known by. It stands beside the name, and says no more. */
export function EntityMark({ type, name }: Marked) {
  const { format } = useText();
  const isEnglish = format.locale === 'en' && name?.en !== undefined;
  return (
    <span aria-hidden="true" className="relative grid size-11 shrink-0 place-items-center print:hidden">
      {type === 'text' ? (
        <Sheet className="absolute inset-0 size-full" />
      ) : (
        <span className={`absolute border-[1.5px] border-accent bg-raised ${SHAPE[type ?? 'unknown']}`} />
      )}
      <bdi
        lang={isEnglish ? 'en' : 'ar'}
        className={`relative font-display leading-none font-semibold text-accent ${type === 'organisation' ? 'text-[1.35rem]' : 'text-[1.6rem]'}`}
      >
        {markLetter({ type, name }, isEnglish)}
      </bdi>
    </span>
  );
}
