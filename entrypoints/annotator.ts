import { packed } from 'virtual:gakju/names';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask, listenForWalk, type NamesReporter, reportNames } from '@/lib/messages';
import { quieten, unpackNames } from '@/lib/names';
import { offerAnnotator, type RunningAnnotator, startAnnotator, takeOver } from '@/lib/page';
import { readSettings, type Settings, watchSettings } from '@/lib/settings';
import { decide, hostOf } from '@/lib/sites';

/** The host the site switch is about: the tab's, also in frames of other sites. */
async function siteHost(): Promise<string | undefined> {
  if (window === window.top) return hostOf(location.href);
  // Not in every Firefox; where it is, a page full of frames need not wake the background for each.
  const ancestors: DOMStringList | undefined = location.ancestorOrigins;
  const top = ancestors?.item(ancestors.length - 1);
  if (top) return hostOf(top);
  const { host } = await ask('site-host', {});
  return host ?? undefined;
}

/** Firefox offers closed roots to content scripts on the element itself, Chrome through an API. */
function closedRootOf(element: HTMLElement): ShadowRoot | undefined {
  const own: unknown = Reflect.get(element, 'openOrClosedShadowRoot');
  if (own instanceof ShadowRoot) return own;
  return browser.dom?.openOrClosedShadowRoot(element) ?? undefined;
}

/** Marks names until `signal` aborts; `restart` is called when the page has replaced its whole document. */
function annotate(settings: Settings, restart: () => void, signal: AbortSignal): void {
  let reporter: NamesReporter | undefined;
  const annotator = startAnnotator({
    tables: quieten(unpackNames(packed), settings.quietNames),
    loadEvidence: () => ask('evidence', {}),
    density: settings.density,
    onFirstNeed: () => void ask('inject-card', {}).catch(() => undefined),
    onChange: () => reporter?.changed(),
    onNewDocument: restart,
    closedRootOf,
    signal,
  });
  if (!annotator) return;
  offerAnnotator(annotator);
  reporter = reportNames(
    () => countNames(annotator),
    (entity) => annotator.tell({ kind: 'jump', entity }),
    signal,
  );
  // Every frame hears the command; the one the reader is in answers.
  listenForWalk((step) => {
    if (document.hasFocus() && document.activeElement?.localName !== 'iframe')
      annotator.tell({ kind: 'step', step });
  }, signal);
}

function countNames(annotator: RunningAnnotator): { entity: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { mention } of annotator.marks())
    counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  return [...counts].map(([entity, count]) => ({ entity, count }));
}

/** In the manifest's `content_scripts` (wxt.config.ts); why it is not one of WXT's content scripts: docs/adr/0010. */
export default defineUnlistedScript(async () => {
  const life = takeOver();
  let running: AbortController | undefined;
  const host = await siteHost().catch(() => undefined);
  const apply = (settings: Settings, isChange: boolean) => {
    const { on } = decide(settings.sites, host);
    if (running && on && !isChange) return;
    running?.abort();
    running = undefined;
    if (!on || life.aborted) return;
    running = new AbortController();
    annotate(settings, () => apply(settings, true), running.signal);
  };
  const { settings } = await readSettings();
  if (life.aborted) return;
  apply(settings, false);
  const marksOf = ({ density, quietNames }: Settings) => `${density} ${quietNames}`;
  let marks = marksOf(settings);
  const stopWatching = watchSettings(({ settings: changed }) => {
    apply(changed, marksOf(changed) !== marks);
    marks = marksOf(changed);
  });
  life.addEventListener('abort', () => {
    running?.abort();
    stopWatching();
  });
});
