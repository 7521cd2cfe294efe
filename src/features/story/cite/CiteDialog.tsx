import { useState } from 'react';
import { useText } from '#i18n/useText.ts';
import { Mixed, Said } from '#ui/Bidi.tsx';
import { Button } from '#ui/Button.tsx';
import { copyText } from '#ui/copyText.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { saveFile } from '#ui/saveFile.ts';
import { Tabs } from '#ui/Tabs.tsx';
import { bibtex, csl, footnote, ris, type Cited } from '#features/story/cite/citations.ts';

const FORMS = ['footnote', 'ris', 'bibtex', 'csl'] as const;
type Form = (typeof FORMS)[number];
const ENDING = { footnote: 'txt', ris: 'ris', bibtex: 'bib', csl: 'json' } as const satisfies Record<Form, string>;

/** A story as a citation in the form that the reader's paper or library wants: to copy, or as a file. */
export function CiteDialog({ cited, onClose }: { cited: Cited; onClose: () => void }) {
  const { t, format } = useText();
  const [copied, setCopied] = useState('');
  const [form, setForm] = useState<Form>('footnote');
  // The footnote is Arabic whatever the interface speaks.
  const text = { footnote: () => footnote(cited, format.inArabic()), ris: () => ris(cited), bibtex: () => bibtex(cited), csl: () => csl(cited) }[form]();
  const choose = (next: Form) => {
    setForm(next);
    setCopied('');
  };
  const isFootnote = form === 'footnote';
  return (
    <Dialog open title={t('share.cite')} closeLabel={t('filters.close')} onClose={onClose}>
      <Tabs label={t('cite.forms')} tabs={FORMS.map((value) => ({ value, label: <Said text={t(`cite.${value}`)} /> }))} value={form} onChange={choose}>
        <p
          dir={isFootnote ? 'rtl' : 'ltr'}
          lang={isFootnote ? 'ar' : 'und-Latn'}
          className={`my-4 rounded-part border border-rule bg-raised p-3 wrap-anywhere whitespace-pre-wrap ${isFootnote ? '' : 'font-mono text-[0.9rem]/[1.6]'}`}
        >
          <Mixed text={text} lang={isFootnote ? 'ar' : 'en'} />
        </p>
        <div className="flex flex-wrap gap-2">
          <Button look="strong" onClick={() => void copyText(text).then((done) => setCopied(t(done ? 'share.copied' : 'share.notCopied')))}>
            {t('share.copy')}
          </Button>
          <Button onClick={() => saveFile(`${cited.id}.${ENDING[form]}`, text)}>{t('cite.file')}</Button>
          <p role="status" className="self-center text-soft">
            {copied}
          </p>
        </div>
      </Tabs>
    </Dialog>
  );
}
