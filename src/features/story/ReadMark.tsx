import { useText } from '#i18n/useText.ts';
import { keepPlace, usePlace } from '#queries/places.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { useToast } from '#ui/Toasts.tsx';

/** At the foot of a story: read or not, as found or as the reader says. */
export function ReadMark({ id }: { id: string }) {
  const { t } = useText();
  const place = usePlace(id);
  const toast = useToast();
  const read = place?.read ?? false;
  const toggle = async () => {
    const written = await keepPlace({ id, paragraph: 0, offset: 0, share: read ? 0 : 1, read: !read }, 'when-kept');
    if (!written.ok) toast({ text: t(`saved.fail.${written.reason}`) });
  };
  return (
    <div className="my-8 flex flex-wrap items-center gap-3 print:hidden">
      <Button pressed={read} onClick={() => void toggle()}>
        <Icon name="check" />
        {t(read ? 'place.read' : 'place.markRead')}
      </Button>
    </div>
  );
}
