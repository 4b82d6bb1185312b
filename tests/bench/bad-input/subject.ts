/** The recogniser on bad input, in the browser. */
import { createRecogniser } from '@/lib/names';
import { type Contestant, offer, timed } from '../lab/subject';
import { loadTables } from '../names/loading';
import { KINDS, type Kind } from './kinds';

function reading({ tables, text }: Kind, size: number): Contestant {
  return async () => {
    const recogniser = createRecogniser(await loadTables(tables));
    const input = text(size);
    return () => timed(() => recogniser.read(input).mentions.length);
  };
}

const contestants: Record<string, Contestant> = {};
for (const [name, kind] of Object.entries(KINDS)) {
  contestants[`${name}, half`] = reading(kind, kind.size / 2);
  contestants[`${name}, whole`] = reading(kind, kind.size);
}

offer(contestants);
