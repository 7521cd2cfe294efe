import { useText } from '#i18n/useText.ts';
import { useChangeSettings } from '#cards/ReadingSettings.tsx';
import { SETTINGS } from '#queries/settings.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { useAllCommands } from '#ui/keys/commands.ts';
import { Keys } from '#ui/keys/Keys.tsx';

/** The list of keys that work here and now, and the way to switch the letters off. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useText();
  const { settings, set } = useChangeSettings();
  const commands = useAllCommands().filter((command) => command.keys?.length);
  const first = commands.filter((command, i) => commands.findIndex((one) => one.keys?.[0] === command.keys?.[0]) === i);
  return (
    <Dialog open={open} title={t('keys.title')} closeLabel={t('filters.close')} onClose={onClose}>
      <p className="text-note text-soft">{t('keys.note')}</p>
      <dl className="grid gap-x-6">
        {first.map((command) => (
          <div key={command.id} className="flex items-center justify-between gap-4 border-t border-rule py-1.5">
            <dt>{command.label}</dt>
            <dd>
              <Keys keys={command.keys ?? []} />
            </dd>
          </div>
        ))}
      </dl>
      <Segmented
        legend={t('keys.setting')}
        value={settings.keys}
        options={SETTINGS.keys.map((value) => ({ value, label: t(`keys.settings.${value}`) }))}
        onChange={(value) => void set({ keys: value })}
      />
    </Dialog>
  );
}
