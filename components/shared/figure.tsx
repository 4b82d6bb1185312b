import type { WrittenFact } from '@/lib/facts';
import { useReading } from './reading';

/** One figure: `최대 421억 엔`, the number large. */
export function Figure({ figure }: { readonly figure: WrittenFact }) {
  const { language } = useReading();
  const { before, number, unit, after, text } = figure;
  // The space that the language sets between two pieces: `421억 엔`, `10위`, `421億円`.
  const gap = (left: string, right: string) => (text.includes(`${left} ${right}`) ? ' ' : '');
  return (
    <span class="figure" lang={language}>
      {before !== '' && (
        <>
          <span class="hedge">{before}</span>
          {gap(before, number)}
        </>
      )}
      <span class="number">{number}</span>
      {unit !== '' && (
        <>
          {gap(number, unit)}
          <span class="unit">{unit}</span>
        </>
      )}
      {after !== '' && (
        <>
          {gap(unit || number, after)}
          <span class="hedge">{after}</span>
        </>
      )}
    </span>
  );
}
