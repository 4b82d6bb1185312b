import type { Fact } from '@/lib/facts';
import { writePeriod } from '@/lib/i18n';
import { Line } from './line';
import { useReading } from './reading';

/** The articles that print the figures are Korean. */
const PRINTED_LANGUAGE = 'ko';

/** Spaces and commas do not make another figure: `3,700억원` is `3,700억 원`. */
const sameFigure = (a: string, b: string) => a.replace(/[\s,]/g, '') === b.replace(/[\s,]/g, '');

/**
 * Under the figure: when it holds, how the article prints it if that differs from how we write it, and the
 * conversion the article itself makes, named as the article's.
 */
export function AsWritten({ fact }: { readonly fact: Fact }) {
  const reading = useReading();
  const { language, t } = reading;
  const { value } = fact;
  const figure = reading.figure(fact);
  const printed =
    value.kind === 'quantity' || value.kind === 'rank' || value.kind === 'date' ? value.printed : undefined;
  const showPrinted = printed !== undefined && !(figure && sameFigure(figure.text, printed));
  const conversion = value.kind === 'quantity' ? value.conversion : undefined;
  const period = fact.period && writePeriod(fact.period, language);
  return (
    <Line class="as-written">
      {fact.period && (
        <span>
          {period ?? (
            <>
              {t('terms.period_printed')} <q lang={PRINTED_LANGUAGE}>{fact.period.printed}</q>
            </>
          )}
        </span>
      )}
      {showPrinted && (
        <span>
          {t('terms.printed')} <q lang={PRINTED_LANGUAGE}>{printed}</q>
        </span>
      )}
      {conversion && (
        <span>
          {t('terms.conversion')} <span lang={PRINTED_LANGUAGE}>{conversion.printed}</span>
        </span>
      )}
    </Line>
  );
}
