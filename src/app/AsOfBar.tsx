import { useText } from '#i18n/useText.ts';
import { asOf } from '#queries/asOf.ts';
import { Said } from '#ui/Bidi.tsx';
import { Button } from '#ui/Button.tsx';
import { asOfAddress, asOfIn } from '#url/asOf.ts';

/** Says, above every screen and on paper, as of which day it is shown, with the way back to all that there is. */
export default function AsOfBar() {
  const { t, format } = useText();
  const day = asOf();
  const lift = () => location.assign(asOfAddress(location, null));
  return (
    <div role="status" className="border-b border-rule bg-wash">
      <div className="page flex flex-wrap items-center gap-x-4 gap-y-1 py-1.5 font-display text-label">
        <Said text={day === '' ? t('asOf.ignored', { what: `asof=${asOfIn(location.search) ?? ''}` }) : t('asOf.bar', { day: format.date(day) })} />
        <span className="print:hidden">
          <Button look="quiet" onClick={lift}>
            {t(day === '' ? 'state.dismiss' : 'asOf.lift')}
          </Button>
        </span>
      </div>
    </div>
  );
}
