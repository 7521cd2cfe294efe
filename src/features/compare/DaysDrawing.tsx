import { useSearchParams } from 'react-router';
import { dayAfter } from '#bundle/days.ts';
import { textIn } from '#cards/nameIn.ts';
import type { DossierEvent } from '#bundle/schema.ts';
import { useText } from '#i18n/useText.ts';
import { outletOf } from '#queries/outletOf.ts';
import { useSettings } from '#queries/settings.ts';
import { TAB, useMedia } from '#ui/useMedia.ts';
import { readStrip } from '#url/strip.ts';

/** More days than this are not drawn one by one. */
const MOST_DAYS = 9;
const SIZE = { height: 112, side: 40, line: 58 } as const;
/** Words do not shrink with the drawing: a phone has a narrower one. */
const WIDTH = { wide: 440, narrow: 358 } as const;
const NOTE = 17.6;

/** The days that stories give an event, on a line: rings where they differ, with who gives each. Days far apart are not drawn; the words say them. */
export function DaysDrawing({ event }: { event: DossierEvent }) {
  const { t, format, list } = useText();
  const settings = useSettings();
  const width = useMedia(TAB) ? WIDTH.wide : WIDTH.narrow;
  const [search] = useSearchParams();
  const axis = readStrip(search).choices.axis ?? settings.axis;
  const told = new Map<string, Set<string>>();
  for (const { from, to, story } of event.mentions) {
    if (from !== to) continue;
    const outlet = outletOf(story);
    told.set(from, (told.get(from) ?? new Set()).add(outlet ? textIn(outlet, format.locale) : t('story.unnamed')));
  }
  const days = [...told.keys()].toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const all: string[] = [];
  for (let day = dayAfter(first, -1); day <= dayAfter(last, 1) && all.length <= MOST_DAYS; day = dayAfter(day, 1)) all.push(day);
  if (all.length > MOST_DAYS) return null;
  const across = (place: number): number => {
    const share = (place + 0.5) / all.length;
    return SIZE.side / 2 + (axis === 'rtl' ? 1 - share : share) * (width - SIZE.side);
  };
  const answers = days.map((day) => t('compare.dayOf', { day: format.date(day), source: list([...told.get(day)!]) }));
  const near = (across(0) - across(1)) ** 2 < 120 ** 2;
  return (
    <svg
      viewBox={`0 0 ${width} ${SIZE.height}`}
      role="img"
      aria-label={t('compare.drawing', { answers: list(answers) })}
      direction={format.locale === 'ar' ? 'rtl' : 'ltr'}
      className="block h-auto w-full max-w-110 font-display"
    >
      <path d={`M8 ${SIZE.line}H${width - 8}`} className="stroke-ink" strokeWidth="2" />
      {all.map((day, place) => {
        const x = across(place);
        const outlets = told.get(day);
        const order = days.indexOf(day);
        return (
          <g key={day}>
            {outlets ? (
              <circle cx={x} cy={SIZE.line} r="7" className="fill-paper stroke-warn" strokeWidth="2" />
            ) : (
              <path d={`M${x} ${SIZE.line - 6}v12`} className="stroke-field" />
            )}
            <text x={x} y={SIZE.line + 26} textAnchor="middle" fontSize={outlets ? 20 : NOTE} className={outlets ? 'fill-ink font-bold' : 'fill-soft'}>
              {format.digits(String(Number(day.slice(8))))}
            </text>
            {outlets && (
              <>
                {/* Words of days that are near stand on two levels. */}
                <path d={`M${x} ${SIZE.line - 8}V${near && order % 2 === 1 ? 26 : 44}`} className="stroke-warn" />
                <text x={x} y={near && order % 2 === 1 ? 20 : 38} textAnchor="middle" fontSize={NOTE} className="fill-ink font-medium">
                  {[...outlets][0]}
                  {outlets.size > 1 && ` +${format.number(outlets.size - 1)}`}
                </text>
              </>
            )}
          </g>
        );
      })}
      <text x={width / 2} y={SIZE.height - 4} textAnchor="middle" fontSize={NOTE} className="fill-soft">
        {format.range(first.slice(0, 7), last.slice(0, 7))}
      </text>
    </svg>
  );
}
