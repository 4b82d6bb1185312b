/** The matching kernel, the recogniser and their peers, in the browser. */
import { createRecogniser } from '@/lib/names';
import { type Contestant, fetchText, offer, timed } from '../lab/subject';
import { createKernel } from './kernel';
import { loadNames, loadTables } from './loading';
import { PEERS } from './peers';

const size = new URLSearchParams(location.search).get('size') ?? '';

/** Lower case of one unit is one unit in our text, so that every contestant searches the same. */
const loadText = () => fetchText(`text-${size}.txt`);
const loadFolded = async () => (await loadText()).toLowerCase();

const loadFoldedNames = async () => (await loadNames(size)).map((name) => name.toLowerCase());

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
    const search = createKernel(await loadTables(size));
    return () => timed(() => search(text));
  },
  recogniser: async () => {
    // The flows of a page are strings of their own; split ones would be read through the long text they are slices of.
    const flows: string[] = JSON.parse(JSON.stringify((await loadText()).split('\n')));
    const recogniser = createRecogniser(await loadTables(size));
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
    const search = createSearch(await loadFoldedNames());
    return () => timed(() => search(text));
  };
  contestants[`${name}, built`] = async () => {
    const names = await loadFoldedNames();
    return () => timed(() => createSearch(names)('').valueOf() + names.length);
  };
}

offer(contestants);
