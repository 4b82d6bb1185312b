import { packed } from 'virtual:gakju/names';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask, createAnnouncer, listenForWalk, type NamesReporter, reportNames } from '@/lib/messages';
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

type Announce = ReturnType<typeof createAnnouncer>;

/** Told in place of a number of names where none are looked for. */
const OFF = -1;

/** Marks names until `signal` aborts; `restart` is called when the page has replaced its whole document. */
function annotate(
  settings: Settings,
  announce: Announce,
  restart: () => void,
  signal: AbortSignal,
): RunningAnnotator | undefined {
  let reporter: NamesReporter | undefined;
  const annotator = startAnnotator({
    tables: quieten(unpackNames(packed), settings.quietNames),
    loadKnowledge: () => ask('knowledge', {}),
    density: settings.density,
    style: settings.markStyle,
    onFirstNeed: () => void ask('inject-card', {}).catch(() => undefined),
    onChange: () => {
      reporter?.changed();
      announce(() => (annotator ? countNames(annotator).length : 0));
    },
    onNewDocument: restart,
    closedRootOf,
    signal,
  });
  if (!annotator) return undefined;
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
  return annotator;
}

function countNames(annotator: RunningAnnotator): { entity: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { entity } of annotator.marks()) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].map(([entity, count]) => ({ entity, count }));
}

/** In the manifest's `content_scripts` (wxt.config.ts); why it is not one of WXT's content scripts: docs/adr/0010. */
export default defineUnlistedScript(async () => {
  const life = takeOver();
  let running: AbortController | undefined;
  let annotator: RunningAnnotator | undefined;
  let newest: Settings;
  let pauseEnds: ReturnType<typeof setTimeout> | undefined;
  const announce = createAnnouncer();
  const host = await siteHost().catch(() => undefined);
  const apply = (settings: Settings, isChange: boolean) => {
    newest = settings;
    const decision = decide(settings.sites, host, Date.now());
    const { on } = decision;
    clearTimeout(pauseEnds);
    if (running && on && !isChange) return;
    running?.abort();
    running = annotator = undefined;
    if (life.aborted) return;
    if (decision.reason === 'paused')
      pauseEnds = setTimeout(() => apply(settings, false), decision.until - Date.now());
    // The badge says off; where names are looked for, it follows what is found.
    if (!on) return window === window.top ? announce(() => OFF) : undefined;
    running = new AbortController();
    annotator = annotate(settings, announce, () => apply(newest, true), running.signal);
  };
  const { settings } = await readSettings();
  if (life.aborted) return;
  apply(settings, false);
  const marksOf = ({ density, quietNames }: Settings) => `${density} ${quietNames}`;
  let marks = marksOf(settings);
  const stopWatching = watchSettings(({ settings: changed }) => {
    apply(changed, marksOf(changed) !== marks);
    marks = marksOf(changed);
    annotator?.restyle(changed.markStyle);
  });
  life.addEventListener('abort', () => {
    clearTimeout(pauseEnds);
    running?.abort();
    stopWatching();
  });
});
