import { useState, type FormEvent, type ReactNode } from 'react';
import type { CountedRef, EntityRef, EntityType } from '#bundle/schema.ts';
import { nameIn } from '#cards/nameIn.ts';
import { useText } from '#i18n/useText.ts';
import { GIVEN_TYPES, NAME_MOST, type Change, type GivenType } from '#queries/corrections.ts';
import { storiesWriting } from '#queries/storiesWriting.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Field } from '#ui/Field.tsx';
import { Menu } from '#ui/Menu.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { NamePicker } from '#cards/corrections/NamePicker.tsx';
import { useCorrect } from '#cards/corrections/useCorrect.tsx';

const KINDS = ['merge', 'rename', 'type', 'spelling'] as const;
type Kind = (typeof KINDS)[number];

const isGiven = (type: EntityType): type is GivenType => (GIVEN_TYPES as readonly EntityType[]).includes(type);

/** What a reader can put right of a name: a menu, and a dialog for what has to be said. */
export function CorrectEntity({ entity }: { entity: EntityRef }) {
  const { t, format } = useText();
  const { make } = useCorrect();
  const [kind, setKind] = useState<Kind | null>(null);
  const name = nameIn(entity, format.locale) ?? entity.name.ar;
  const close = () => setKind(null);
  const apply = async (change: Change) => {
    close();
    await make(change, entity.name);
  };
  // What makes a country is its code, which cannot be given.
  const kinds = KINDS.filter((one) => one !== 'type' || isGiven(entity.type));
  return (
    <>
      <Menu
        label={t('corrections.menuOf', { name })}
        button={t('corrections.menu')}
        items={[
          ...kinds.map((one) => ({ label: t(`corrections.${one}`), run: () => setKind(one) })),
          { label: t('corrections.hide'), run: () => void apply({ kind: 'hide', entity: entity.id }) },
        ]}
      />
      <Dialog open={kind !== null} top title={kind ? t(`corrections.${kind}`) : ''} closeLabel={t('filters.close')} onClose={close}>
        {kind === 'merge' && <Merge entity={entity} onApply={apply} />}
        {kind === 'rename' && <Rename entity={entity} onApply={apply} />}
        {kind === 'spelling' && <AddSpelling entity={entity} onApply={apply} />}
        {kind === 'type' && isGiven(entity.type) && <Retype entity={entity} type={entity.type} onApply={apply} />}
      </Dialog>
    </>
  );
}

type FormProps = { entity: EntityRef; onApply: (change: Change) => Promise<void> };

/** A form that ends in a change; null: there is nothing to apply yet. */
function ChangeForm({ change, onApply, children }: { change: () => Promise<Change | null>; onApply: FormProps['onApply']; children: ReactNode }) {
  const { t } = useText();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const given = await change();
    if (given) await onApply(given);
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="grid gap-4">
      {children}
      <div>
        <Button look="strong" submit>
          {t('corrections.apply')}
        </Button>
      </div>
    </form>
  );
}

function Merge({ entity, onApply }: FormProps) {
  const { t } = useText();
  const [into, setInto] = useState<CountedRef | null>(null);
  return (
    <ChangeForm onApply={onApply} change={async () => into && { kind: 'merge', entity: entity.id, into: into.id }}>
      <p className="text-soft">{t('corrections.mergeNote')}</p>
      <NamePicker label={t('corrections.mergeLabel')} not={entity.id} chosen={into} onChoose={setInto} />
    </ChangeForm>
  );
}

function Rename({ entity, onApply }: FormProps) {
  const { t, format } = useText();
  const [name, setName] = useState(nameIn(entity, format.locale) ?? entity.name.ar);
  const given = name.trim();
  return (
    <ChangeForm onApply={onApply} change={async () => (given === '' ? null : { kind: 'rename', entity: entity.id, name: given })}>
      <Field label={t('corrections.renameLabel')} value={name} onChange={setName} most={NAME_MOST} first />
    </ChangeForm>
  );
}

function Retype({ entity, type, onApply }: FormProps & { type: GivenType }) {
  const { t } = useText();
  const [chosen, setChosen] = useState(type);
  return (
    <ChangeForm onApply={onApply} change={async () => (chosen === type ? null : { kind: 'type', entity: entity.id, type: chosen })}>
      <Segmented
        legend={t('corrections.typeLabel')}
        value={chosen}
        onChange={setChosen}
        options={GIVEN_TYPES.map((value) => ({ value, label: t(`type.${value}`) }))}
      />
    </ChangeForm>
  );
}

function AddSpelling({ entity, onApply }: FormProps) {
  const { t } = useText();
  const [text, setText] = useState('');
  const [nowhere, setNowhere] = useState('');
  const given = text.trim();
  const change = async (): Promise<Change | null> => {
    if (given === '') return null;
    const stories = await storiesWriting(given);
    // It is kept all the same where the reader asks twice: search finds the name by it.
    if (stories.length === 0 && nowhere !== given) {
      setNowhere(given);
      return null;
    }
    return { kind: 'spelling', entity: entity.id, text: given, stories };
  };
  return (
    <ChangeForm onApply={onApply} change={change}>
      <Field label={t('corrections.spellingLabel')} value={text} onChange={setText} most={NAME_MOST} first note={t('corrections.spellingNote')} />
      <p role="status" className="text-warn empty:hidden">
        {nowhere !== '' && nowhere === given && t('corrections.nowhere')}
      </p>
    </ChangeForm>
  );
}
