/** The popup's search beside others, in the browser. */
import type { FactIndex } from '@/lib/facts';
import { type Contestant, fetchText, offer, timed } from '../lab/subject';
import { ENGINES, type Engine, joinedText } from './engines';
import { type Queries, type Query, RUNGS } from './queries';

const size = new URLSearchParams(location.search).get('size') ?? '';

async function loadIndex(): Promise<FactIndex> {
  return JSON.parse(await fetchText(`index-${size}.json`));
}

async function loadQueries(): Promise<Queries> {
  return JSON.parse(await fetchText(`queries-${size}.json`));
}

/** Milliseconds for one query, on the average of these; how many of them find the record that is meant. */
function ask(engine: Engine, queries: readonly Query[]) {
  const { ms, found } = timed(() => {
    let right = 0;
    for (const { text, record } of queries) if (engine(text).includes(record)) right++;
    return right;
  });
  return { ms: ms / queries.length, found };
}

/** Every place of the text where the query stands. */
function indexOfAll(text: string, query: string): number {
  let count = 0;
  for (let at = text.indexOf(query); at !== -1; at = text.indexOf(query, at + 1)) count++;
  return count;
}

/** So short is the floor on a small index that it is taken many times for one run. */
const FLOOR_REPEATS = 20;

const contestants: Record<string, Contestant> = {
  floor: async () => {
    const joined = joinedText(await loadIndex());
    const queries = Object.values(await loadQueries())
      .flat()
      .map(({ text }) => text.toLowerCase());
    return () => {
      const { ms, found } = timed(() => {
        let count = 0;
        for (let i = 0; i < FLOOR_REPEATS; i++)
          for (const query of queries) count += indexOfAll(joined, query);
        return count;
      });
      return { ms: ms / queries.length / FLOOR_REPEATS, found };
    };
  },
};

/** Built once for all rungs: an engine is what it takes room for. */
const built = new Map<string, Promise<Engine>>();
function engineOf(name: string, build: (index: FactIndex) => Engine): Promise<Engine> {
  const known = built.get(name) ?? loadIndex().then(build);
  built.set(name, known);
  return known;
}

for (const [name, build] of Object.entries(ENGINES)) {
  contestants[`${name}, built`] = async () => {
    const index = await loadIndex();
    return () => timed(() => build(index)('').length);
  };
  // One query of each rung: the slowest take seconds for each.
  contestants[name] = async () => {
    const engine = await engineOf(name, build);
    const queries = Object.values(await loadQueries()).flatMap((ofRung) => ofRung.slice(0, 1));
    return () => ask(engine, queries);
  };
  for (const rung of RUNGS) {
    contestants[`${name}, ${rung}`] = async () => {
      const engine = await engineOf(name, build);
      const queries = (await loadQueries())[rung];
      return () => ask(engine, queries);
    };
  }
}

offer(contestants);
