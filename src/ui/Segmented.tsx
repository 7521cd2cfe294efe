import { useId } from 'react';

type Props<T extends string> = {
  legend: string;
  /** Hide the legend from sight where the screen says it already. */
  quiet?: boolean;
  options: readonly { value: T; label: string; lang?: string }[];
  value: T;
  onChange: (value: T) => void;
};

/** One choice out of a few, all in sight: radio buttons set in a row that wraps. */
export function Segmented<T extends string>({ legend, quiet = false, options, value, onChange }: Props<T>) {
  const name = useId();
  return (
    <fieldset className="m-0 min-w-0 border-0 p-0">
      <legend className={quiet ? 'sr-only' : 'mb-2 font-display text-nav font-semibold'}>{legend}</legend>
      <div className="flex flex-wrap gap-x-1.5 gap-y-2">
        {options.map((option) => (
          <label
            key={option.value}
            lang={option.lang}
            className="tap relative inline-flex items-center rounded-lg border border-rule bg-raised px-3.5 font-display text-label has-checked:border-accent has-checked:bg-accent has-checked:text-paper has-focus-visible:outline-[2.5px] has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="absolute inset-0 cursor-pointer appearance-none rounded-lg outline-none"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
