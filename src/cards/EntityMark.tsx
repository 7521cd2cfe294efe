import { useText } from '#i18n/useText.ts';
import { markLetter, type Marked } from '#cards/markLetter.ts';
import { Sheet } from '#cards/Sheet.tsx';

/** The same shapes as the small marks of chips: a square, a circle, a diamond, a drop; a dashed circle where the type is not known. */
const SHAPE = {
  country: 'inset-0',
  person: 'inset-0 rounded-pill',
  organisation: 'inset-[14%] rotate-45',
  place: 'inset-0 rounded-pill rounded-ee-none',
  unknown: 'inset-0 rounded-pill border-dashed',
} as const;

/** Of a row, and of its own page: the box, the line, and the letter at 0.6 of the box, 0.5 in a diamond. */
const SIZE = {
  row: { box: 'size-11', line: 'border-[1.5px]', letter: 'text-[1.6rem]', inDiamond: 'text-[1.35rem]' },
  page: { box: 'size-24', line: 'border-2', letter: 'text-[3.6rem]', inDiamond: 'text-[3rem]' },
} as const;

/** The large mark of an entity or a speaker: the shape of its type, and the letter that it is known by. It stands beside the name, and says no more. */
export function EntityMark({ type, name, size = 'row' }: Marked & { size?: keyof typeof SIZE }) {
  const { format } = useText();
  const { box, line, letter, inDiamond } = SIZE[size];
  const isEnglish = format.locale === 'en' && name?.en !== undefined;
  return (
    <span aria-hidden="true" className={`relative grid ${box} shrink-0 place-items-center print:hidden`}>
      {type === 'text' ? (
        <Sheet className="absolute inset-0 size-full" />
      ) : (
        <span className={`absolute ${line} border-accent bg-raised ${SHAPE[type ?? 'unknown']}`} />
      )}
      <bdi
        lang={isEnglish ? 'en' : 'ar'}
        className={`relative font-display leading-none font-semibold text-accent ${type === 'organisation' ? inDiamond : letter}`}
      >
        {markLetter({ type, name }, isEnglish)}
      </bdi>
    </span>
  );
}
