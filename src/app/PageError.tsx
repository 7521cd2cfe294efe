import { Link, useRevalidator, useRouteError } from 'react-router';
import { BundleError } from '#bundle/parse.ts';
import { useText } from '#i18n/useText.ts';
import { rawData } from '#queries/rawData.ts';
import { saveFile } from '#ui/saveFile.ts';
import { Button, buttonLink } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { paths } from '#url/paths.ts';

/** Hand the reader what was saved: as a backup file, or as it is stored where even that code cannot be loaded. */
async function takeAlong(): Promise<void> {
  const text = await import('#queries/backup.ts').then(({ exportAll }) => exportAll()).catch(rawData);
  saveFile('siyaq.json', text);
}

/** Something failed: say what in the reader's words, with a way on; what was saved can always be taken along. */
export function PageError({ bare = false }: { bare?: boolean }) {
  const { t } = useText();
  const error = useRouteError();
  const { revalidate } = useRevalidator();
  const ofData = error instanceof BundleError || (error instanceof TypeError && /fetch|network|load/i.test(error.message));
  return (
    <div className={bare ? 'page py-16' : 'page py-12'}>
      <Notice level={1} title={t(ofData ? 'state.dataError' : 'state.error')} note={t(ofData ? 'state.dataErrorNote' : 'state.errorNote')}>
        <Button look="strong" onClick={() => (ofData ? void revalidate() : location.reload())}>
          {t('state.retry')}
        </Button>
        <Button onClick={() => void takeAlong()}>{t('state.downloadMine')}</Button>
      </Notice>
      {error instanceof Error && (
        <p dir="ltr" lang="en" className="mt-6 max-w-xl font-mono text-note text-soft">
          {error.message}
        </p>
      )}
    </div>
  );
}

/** No screen has this address. */
export function NotFound() {
  const { t } = useText();
  return (
    <div className="page py-12">
      <Notice level={1} title={t('state.notFound')} note={t('state.notFoundNote')}>
        <Link to={paths.dossier.to()} className={buttonLink}>
          {t('state.toDossier')}
        </Link>
      </Notice>
    </div>
  );
}
