import { useState, type FormEvent } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { CountedRef, EntityRef } from '#bundle/schema.ts';
import type { Story } from '#bundle/storySchema.ts';
import { nameIn } from '#cards/nameIn.ts';
import { useText } from '#i18n/useText.ts';
import { storyQuery } from '#queries/bundle.ts';
import { NAME_MOST, type Change, type CorrectedPlace } from '#queries/corrections.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Field } from '#ui/Field.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { NamePicker } from '#cards/corrections/NamePicker.tsx';
import { useCorrect } from '#cards/corrections/useCorrect.tsx';

/** A place in a story that names an entity. */
export type NamedPlace = { readonly story: string; readonly paragraph: number; readonly start: number };

/** Give the places of a story that name an entity. */
const placesOf = ({ id, paragraphs }: Story, entity: string): CorrectedPlace[] =>
  paragraphs.flatMap(({ text, mentions }, paragraph) =>
    mentions.flatMap(({ start, end, entity: one, also = [] }) =>
      one === entity || also.includes(entity) ? [{ story: id, paragraph, start, text: text.slice(start, end) }] : [],
    ),
  );

const MEANT = ['nobody', 'other', 'own'] as const;

/** Asks who is meant at a place where a name stands for somebody else; `place` is null as long as nothing is asked. */
export function MoveMention({ entity, place, onClose }: { entity: EntityRef; place: NamedPlace | null; onClose: () => void }) {
  const { t } = useText();
  return (
    <Dialog open={place !== null} top title={t('corrections.whoIsMeant')} closeLabel={t('filters.close')} onClose={onClose}>
      {place && <Form entity={entity} place={place} onClose={onClose} />}
    </Dialog>
  );
}

function Form({ entity, place, onClose }: { entity: EntityRef; place: NamedPlace; onClose: () => void }) {
  const { t, format } = useText();
  const { make } = useCorrect();
  const { data: story } = useQuery(storyQuery(place.story));
  const [meant, setMeant] = useState<(typeof MEANT)[number]>('nobody');
  const [where, setWhere] = useState<'here' | 'story'>('here');
  const [other, setOther] = useState<CountedRef | null>(null);
  const [name, setName] = useState(nameIn(entity, format.locale) ?? entity.name.ar);
  const all = story ? placesOf(story, entity.id) : [];
  const here = all.filter(({ paragraph, start }) => paragraph === place.paragraph && start === place.start);
  const places = where === 'here' ? here : all;
  const changeOf = (): Change | null => {
    if (places.length === 0) return null;
    if (meant === 'nobody') return { kind: 'move', entity: entity.id, to: null, places };
    if (meant === 'other') return other && { kind: 'move', entity: entity.id, to: other.id, places };
    return name.trim() === '' ? null : { kind: 'split', entity: entity.id, name: name.trim(), type: entity.type === 'country' ? 'place' : entity.type, places };
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const change = changeOf();
    if (!change) return;
    onClose();
    await make(change, entity.name);
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="grid gap-4">
      <Segmented
        legend={t('corrections.meant')}
        value={meant}
        onChange={setMeant}
        options={MEANT.map((value) => ({ value, label: t(`corrections.${value}`) }))}
      />
      {meant === 'other' && <NamePicker label={t('corrections.mergeLabel')} not={entity.id} chosen={other} onChoose={setOther} />}
      {meant === 'own' && <Field label={t('corrections.renameLabel')} value={name} onChange={setName} most={NAME_MOST} />}
      {all.length > 1 && (
        <Segmented
          legend={t('corrections.where')}
          value={where}
          onChange={setWhere}
          options={[
            { value: 'here', label: t('corrections.here') },
            { value: 'story', label: t('corrections.inStory', { n: format.number(all.length) }) },
          ]}
        />
      )}
      <div>
        <Button look="strong" submit>
          {t('corrections.apply')}
        </Button>
      </div>
    </form>
  );
}
