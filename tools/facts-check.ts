/** `npm run facts:check`: proves the data by schema and rules; exit status 1 when anything is wrong. */
import { fileURLToPath } from 'node:url';
import { readData } from '@/data/build/compile';
import { formatProblem } from '@/data/build/problem';

const root = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));
const { index, problems, notes } = readData(root);

for (const problem of problems) console.log(formatProblem(problem));
for (const note of notes) console.log(`note: ${note}`);

const names = index.entities.reduce((sum, entity) => sum + entity.names.length, 0);
const counts = [
  `sources ${index.sources.length}`,
  `entities ${index.entities.length}`,
  `names ${names}`,
  `properties ${index.properties.length}`,
  `facts ${index.facts.length}`,
];
console.log(counts.join(', '));
if (problems.length > 0) {
  console.log(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
  process.exitCode = 1;
}
