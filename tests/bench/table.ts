import { holds, type Outcome, type Peer, type Unit } from './row';

/** Shorter times than this, in milliseconds, are told in microseconds. */
const SHORT_MS = 0.1;

/** A ratio or quantity as a reader needs it: two digits that count, no more. */
function written(value: number | undefined, unit: Unit): string {
  if (value === undefined || Number.isNaN(value)) return '–';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  const number = value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return unit === '×' || unit === '%' ? `${number}${unit}` : `${number} ${unit}`;
}

/** A time as short as it reads best. */
function writtenTime(ms: number): string {
  return ms < SHORT_MS ? `${(ms * 1000).toFixed(1)} µs` : written(ms, 'ms');
}

function peerCell({ name, value, note }: Peer, unit: Unit): string {
  return `${name} ${written(value, unit)}${note === undefined ? '' : ` (${note})`}`;
}

function budgetCell({ row: { budget, unit } }: Outcome): string {
  if (budget === undefined) return '';
  return 'atMost' in budget ? `≤ ${bare(budget.atMost, unit)}` : `≥ ${bare(budget.atLeast, unit)}`;
}

function bare(value: number, unit: Unit): string {
  return unit === '×' || unit === '%' ? `${value}${unit}` : `${value} ${unit}`;
}

function cellsOf(outcome: Outcome): string[] {
  const { row, floorMs, peers, ours, note } = outcome;
  const verdict = holds(outcome);
  return [
    row.id,
    note === undefined ? row.what : `${row.what} (${note})`,
    [row.floor ?? '', floorMs === undefined ? '' : writtenTime(floorMs)].filter(Boolean).join(': '),
    peers.map((peer) => peerCell(peer, row.unit)).join(', '),
    written(ours, row.unit),
    budgetCell(outcome),
    verdict === undefined ? '' : verdict ? 'holds' : 'OVER',
  ];
}

const HEADER = ['row', 'what', 'floor', 'peers', 'ours', 'budget', ''] as const;

/** The table of `docs/performance.md`. */
export function markdownTable(outcomes: readonly Outcome[]): string {
  const lines = [HEADER, HEADER.map(() => '---'), ...outcomes.map(cellsOf)];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The results for a terminal: peers on lines of their own, so that rows stay readable. */
export function plainTable(outcomes: readonly Outcome[]): string {
  const short = outcomes.map((outcome) => {
    const [id = '', , floor = '', , ours = '', budget = '', verdict = ''] = cellsOf(outcome);
    return { outcome, cells: [id, floor, ours, budget, verdict] };
  });
  const heads = ['row', 'floor', 'ours', 'budget', ''];
  const widths = heads.map((head, i) =>
    Math.max(head.length, ...short.map(({ cells }) => (cells[i] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  return [
    line(heads),
    ...short.flatMap(({ outcome: { row, peers, note }, cells }) => [
      line(cells),
      ...peers.map((peer) => `    ${peerCell(peer, row.unit)}`),
      ...(note === undefined ? [] : [`    ${note}`]),
    ]),
  ].join('\n');
}
