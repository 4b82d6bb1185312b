/** The matching kernel, the recogniser and their peers, in the browser. */
import { createRecogniser, type Evidence, type NameTables, unpackNames } from '@/lib/names';
import { type Contestant, fetchText, offer, timed } from '../lab/subject';
import { createKernel } from './kernel';
import { PEERS } from './peers';

const size = new URLSearchParams(location.search).get('size') ?? '';

/** Lower case of one unit is one unit in our text, so that every contestant searches the same. */
const loadText = () => fetchText(`text-${size}.txt`);
const loadFolded = async () => (await loadText()).toLowerCase();

async function loadNames(): Promise<string[]> {
  const names: unknown = JSON.parse(await fetchText(`names-${size}.json`));
  return Array.isArray(names) ? names.map((name) => String(name).toLowerCase()) : [];
}

async function loadTables(): Promise<NameTables> {
  const evidence: readonly Evidence[] = JSON.parse(await fetchText(`evidence-${size}.json`));
  return { ...unpackNames(await fetchText(`packed-${size}.txt`)), evidence };
}

/** Reading every unit once: what no search can do without. */
function readUnits(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

const contestants: Record<string, Contestant> = {
  floor: async () => {
    const text = await loadFolded();
    return () => timed(() => readUnits(text));
  },
  kernel: async () => {
    const text = await loadFolded();
    const search = createKernel(await loadTables());
    return () => timed(() => search(text));
  },
  recogniser: async () => {
    const flows = (await loadText()).split('\n');
    const recogniser = createRecogniser(await loadTables());
    return () =>
      timed(() => {
        let mentions = 0;
        for (const flow of flows) mentions += recogniser.read(flow).mentions.length;
        return mentions;
      });
  },
};

for (const [name, createSearch] of Object.entries(PEERS)) {
  contestants[name] = async () => {
    const text = await loadFolded();
    const search = createSearch(await loadNames());
    return () => timed(() => search(text));
  };
  contestants[`${name}, built`] = async () => {
    const names = await loadNames();
    return () => timed(() => createSearch(names)('').valueOf() + names.length);
  };
}

offer(contestants);
