import type { Bilingual } from '#bundle/schema.ts';
import { useText } from '#i18n/useText.ts';
import { Bidi } from '#ui/Bidi.tsx';

/** Text from the sources: always Arabic, whatever the interface speaks. */
export const Arabic = ({ text }: { text: string }) => {
  const { format } = useText();
  return format.locale === 'ar' ? (
    <Bidi text={text} />
  ) : (
    <bdi lang="ar" dir="rtl">
      <Bidi text={text} />
    </bdi>
  );
};

/** A text in the interface's language; Arabic, marked as such, where there is no English. */
export function Localized({ text }: { text: Bilingual }) {
  const { format } = useText();
  return format.locale === 'en' && text.en ? <>{text.en}</> : <Arabic text={text.ar} />;
}
