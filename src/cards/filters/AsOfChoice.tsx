import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useText } from '#i18n/useText.ts';
import { shownQuery } from '#queries/shown.ts';
import { Button } from '#ui/Button.tsx';
import { asOfAddress } from '#url/asOf.ts';
import { DateField } from '#cards/filters/DateField.tsx';
import { publishedUntil } from '#cards/filters/questionOf.ts';
import { legendStyle } from '#cards/filters/Values.tsx';

/** The day as of which everything is shown. It opens the page anew: nothing of a later story stays anywhere. */
export function AsOfChoice() {
  const { t } = useText();
  const [value, setValue] = useState('');
  const { data } = useQuery(shownQuery(publishedUntil(value)));
  if (!data?.offers.any) return null;
  const show = () => location.assign(asOfAddress(location, value));
  return (
    <fieldset className="m-0 grid min-w-0 content-start gap-2 border-0 p-0">
      <legend className={legendStyle}>{t('filters.asOf')}</legend>
      <DateField legend={t('asOf.hint')} value={value} offer={data.offers.to} onChange={setValue} />
      {value !== '' && <Button onClick={show}>{t('asOf.set')}</Button>}
    </fieldset>
  );
}
