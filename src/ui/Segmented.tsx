import { useId, type ReactNode } from 'react';

type Props<T extends string> = {
  legend: string;
  /** Hide the legend from sight where the screen says it already. */
  quiet?: boolean;
  options: readonly { value: T; label: ReactNode; lang?: string }[];
  value: T;
  onChange: (value: T) => void;
};

const optionStyle = `relative inline-flex tap items-center rounded-small px-3.5 font-display text-label desk:min-h-[2.4rem]
  hover:bg-wash has-checked:bg-accent has-checked:text-paper
  has-focus-visible:outline-[2.5px] has-focus-visible:outline-offset-2 has-focus-visible:outline-accent
  print:min-h-0 print:p-0 print:has-checked:bg-transparent print:has-checked:text-ink`;

/** One choice out of a few, all in sight: radio buttons set in a row that wraps. Its name is no `legend`: engines lay that out in ways of their own. */
export function Segmented<T extends string>({ legend, quiet = false, options, value, onChange }: Props<T>) {
  const name = useId();
  return (
    <fieldset aria-labelledby={`${name}-name`} className="m-0 min-w-0 border-0 p-0">
      <div id={`${name}-name`} className={quiet ? 'sr-only' : 'mb-2 font-display text-nav font-semibold'}>
        {legend}
      </div>
      <div className="inline-flex flex-wrap gap-0.5 rounded-part border border-rule bg-raised p-[3px] print:border-0 print:p-0">
        {options.map((option) => (
          <label
            key={option.value}
            lang={option.lang}
            className={optionStyle}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="absolute inset-0 cursor-pointer appearance-none rounded-small outline-none"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
