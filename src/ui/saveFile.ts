const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  ris: 'application/x-research-info-systems',
  bib: 'application/x-bibtex',
  md: 'text/markdown',
  csv: 'text/csv',
  ics: 'text/calendar',
  svg: 'image/svg+xml',
};

/** Hand the reader a file, without a server. */
export function saveFile(name: string, content: string | Blob): void {
  const address = URL.createObjectURL(
    content instanceof Blob ? content : new Blob([content], { type: TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
