/** The recogniser and the reader of figures on bad input, in the browser. */
import { readFigures } from '@/lib/figures';
import { createRecogniser } from '@/lib/names';
import { type Contestant, offer, timed } from '../lab/subject';
import { loadTables } from '../names/loading';
import { KINDS, type Kind } from './kinds';

/** The day from which relative dates are counted. */
const WRITTEN_ON = '2025-11-25';

function reading({ tables, text }: Kind, size: number): Contestant {
  return async () => {
    const input = text(size);
    if (tables === undefined) return () => timed(() => readFigures(input, WRITTEN_ON).length);
    const recogniser = createRecogniser(await loadTables(tables));
    return () => timed(() => recogniser.read(input).mentions.length);
  };
}

const contestants: Record<string, Contestant> = {};
for (const [name, kind] of Object.entries(KINDS)) {
  contestants[`${name}, half`] = reading(kind, kind.size / 2);
  contestants[`${name}, whole`] = reading(kind, kind.size);
}

offer(contestants);
