import { useState } from 'preact/hooks';
import { type BadLine, readRules, type SiteRules, writeRules } from '@/lib/sites';
import { useWords } from './words';

interface RulesFileProps {
  readonly rules: SiteRules;
  readonly onChange: (change: (rules: SiteRules) => SiteRules) => void;
}

/** What came of the last file: rules were taken over from it, or not, and why. */
type Outcome =
  | { readonly kind: 'taken'; readonly count: number; readonly before: SiteRules }
  | { readonly kind: 'bad'; readonly lines: readonly BadLine[] }
  | { readonly kind: 'unreadable' };

/** Bad lines that are named; the rest are counted. */
const MOST_NAMED = 5;
/** A larger file is no list of sites, in bytes. */
const LARGEST_FILE = 1_000_000;

/** Site rules out to a text file and back in; what a file replaces can be brought back. */
export function RulesFile({ rules, onChange }: RulesFileProps) {
  const t = useWords();
  const [outcome, setOutcome] = useState<Outcome>();

  const take = async (file: File) => {
    const text = file.size > LARGEST_FILE ? undefined : await file.text().catch(() => undefined);
    if (text === undefined) return setOutcome({ kind: 'unreadable' });
    const read = readRules(text);
    if ('bad' in read) return setOutcome({ kind: 'bad', lines: read.bad });
    setOutcome({ kind: 'taken', count: read.count, before: rules });
    onChange((now) => ({ ...now, ...read.rules }));
  };

  return (
    <div class="rules-file">
      <a
        class="plain"
        download="gakju-sites.txt"
        href={`data:text/plain;charset=utf-8,${encodeURIComponent(writeRules(rules))}`}
      >
        {t('settings.sites.export')}
      </a>
      <label class="plain file">
        {t('settings.sites.import')}
        <input
          type="file"
          accept=".txt,text/plain"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            // The same file may be chosen again once it is mended.
            event.currentTarget.value = '';
            if (file) void take(file);
          }}
        />
      </label>
      <div role="status">
        {outcome?.kind === 'taken' && (
          <p class="hint">
            {t('settings.sites.imported', { count: outcome.count })}{' '}
            <button
              type="button"
              class="plain"
              onClick={() => {
                onChange(() => outcome.before);
                setOutcome(undefined);
              }}
            >
              {t('settings.undo')}
            </button>
          </p>
        )}
        {outcome?.kind === 'unreadable' && <p class="problem">{t('settings.sites.unreadable_file')}</p>}
        {outcome?.kind === 'bad' && (
          <>
            <p class="problem">{t('settings.sites.bad_file', { count: outcome.lines.length })}</p>
            <ul class="bad-lines">
              {outcome.lines.slice(0, MOST_NAMED).map(({ line, text }) => (
                <li key={line}>{t('settings.sites.bad_line', { line, text })}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
