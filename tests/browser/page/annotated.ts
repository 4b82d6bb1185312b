import type { Entity, EntityType } from '@/lib/facts';
import { compileNames, type NameTables, packNames, unpackNames } from '@/lib/names';
import { type Density, type Mark, type PointerNews, type RunningAnnotator, surfaceOf } from '@/lib/page';
import { startQuietly } from '../../quiet-annotator';

const nothing = { ko: '', ja: '', en: '' };

function entity(
  id: string,
  type: EntityType,
  names: readonly string[],
  notThis: readonly string[] = [],
): Entity {
  return {
    id,
    type,
    label: nothing,
    description: nothing,
    names: names.map((text) => ({ text, lang: 'ko', match: 'always' })),
    notThis,
  };
}

const tables = compileNames([
  entity('softbank', 'company', ['소프트뱅크', 'SoftBank', 'ソフトバンク'], ['소프트뱅크 호크스']),
  entity('sakana-ai', 'company', ['사카나AI', '사카나 AI']),
  entity('masayoshi-son', 'person', ['손정의', '孫正義']),
  entity('openai', 'company', ['오픈AI', 'OpenAI']),
  entity('japan', 'country', ['일본', '日本']),
  {
    ...entity('meta', 'company', []),
    names: [{ text: '메타', lang: 'ko', match: 'needs-context', context: ['빅테크'], veto: ['유전자'] }],
  },
]);

/** The annotator at work on a body of our making, and what a test asks of it. */
export interface Annotated extends RunningAnnotator {
  readonly body: HTMLElement;
  /** What is underlined, in the order of the text. */
  underlined(): string[];
  /** What is recognised, underlined or not. */
  recognised(): string[];
  /** Number of ranges in the registered highlight, the browser's own count. */
  ranges(): number;
  readonly news: PointerNews[];
  stop(): void;
}

/** Time for an observer's callback, a frame and the slices after it. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 3; i++) await new Promise((done) => requestAnimationFrame(done));
  await new Promise((done) => requestIdleCallback(done, { timeout: 300 }));
  await new Promise((done) => requestAnimationFrame(done));
}

/**
 * Puts `html` into the body, runs the annotator on it, and waits until it has read everything.
 *
 * @param isFollowed whether somebody hears the news, as a card script that has come already
 */
export async function annotate(
  html: string,
  density: Density = 'every',
  names: NameTables = unpackNames(packNames(tables)),
  isFollowed = true,
): Promise<Annotated> {
  document.body.innerHTML = html;
  const stop = new AbortController();
  const news: PointerNews[] = [];
  const annotator = startQuietly({
    tables: names,
    loadKnowledge: async () => tables.knowledge,
    density,
    signal: stop.signal,
  });
  if (isFollowed) annotator.follow((item) => news.push(item));
  await settle();
  const surfaces = (marks: readonly Mark[]) => marks.map(surfaceOf);
  return {
    ...annotator,
    body: document.body,
    underlined: () => surfaces(annotator.marks().filter(({ painted }) => painted)),
    recognised: () => surfaces(annotator.marks()),
    ranges: () => CSS.highlights.get('gakju')?.size ?? 0,
    news,
    stop: () => stop.abort(),
  };
}
