import type { Bilingual } from '#bundle/schema.ts';
import { useText } from '#i18n/useText.ts';
import { Bidi, Mixed } from '#ui/Bidi.tsx';

/** Text from the sources: always Arabic, whatever the interface speaks, and apart from the words beside it. */
export const Arabic = ({ text }: { text: string }) => (
  <bdi lang="ar" dir="rtl">
    <Bidi text={text} />
  </bdi>
);

/** A text in the interface's language; Arabic, marked as such, where there is no English. */
export function Localized({ text }: { text: Bilingual }) {
  const { format } = useText();
  return format.locale === 'en' && text.en ? (
    <bdi lang="en" dir="ltr">
      <Mixed text={text.en} lang="en" />
    </bdi>
  ) : (
    <Arabic text={text.ar} />
  );
}
