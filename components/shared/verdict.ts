import type { Aspect, SideBySide, Verdict } from '@/lib/facts';
import type { CardKey } from '@/lib/i18n';
import type { Reading } from './reading';

const ASPECT_WORDS: Readonly<Record<Aspect, CardKey>> = {
  kind: 'terms.aspect.kind',
  property: 'terms.aspect.property',
  ranking: 'terms.aspect.ranking',
  party: 'terms.aspect.party',
  unit: 'terms.aspect.unit',
  rate: 'terms.aspect.rate',
  period: 'terms.aspect.period',
  'period-unsaid': 'terms.aspect.period_unsaid',
  status: 'terms.aspect.status',
  vague: 'terms.aspect.vague',
};

/** The first reasons say the most; a list of all would say less. */
const REASONS_TOLD = 2;

/** How one fact stands to another, in a few words: `비교할 수 없음(순위표·기간)`. */
export function verdictWords(verdict: Verdict, { t }: Pick<Reading, 't'>): string {
  if (verdict.kind !== 'incomparable') return t(`terms.verdict.${verdict.kind}`);
  const aspects = verdict.aspects.slice(0, REASONS_TOLD).map((aspect) => t(ASPECT_WORDS[aspect]));
  return t('terms.verdict.apart', { aspects: aspects.join(t('terms.missing.joiner')) });
}

/** What a reader learns from facts standing side by side, as their heading. */
export function headingOf({ kind, rows, sum, scale }: SideBySide, entityIsRanked: boolean): CardKey {
  switch (kind) {
    case 'claims': {
      const kinds = new Set(rows.flatMap(({ verdict }) => (verdict ? [verdict.kind] : [])));
      if (kinds.has('differ')) return 'terms.beside.differ';
      if (kinds.has('incomparable')) return 'terms.beside.apart';
      if (kinds.has('hedged')) return 'terms.beside.hedged';
      return kinds.has('bounds') ? 'terms.beside.bounds' : 'terms.beside.agree';
    }
    case 'ranks':
      return entityIsRanked && scale ? 'terms.beside.ranks' : 'terms.beside.ranking';
    case 'parts':
      return sum ? 'terms.beside.sum' : 'terms.beside.parts';
    default:
      return `terms.beside.${kind}`;
  }
}
