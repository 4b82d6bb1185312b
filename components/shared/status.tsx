import type { JSX } from 'preact';
import type { Status } from '@/lib/facts';
import type { CardKey } from '@/lib/i18n';
import { useReading } from './reading';

/** The further a thing has come, the fuller its disc; what lies ahead or is a view has a shape of its own. */
const SHAPES: Readonly<Record<Status, JSX.Element>> = {
  'under-review': <circle cx="5" cy="5" r="4" stroke-dasharray="1.8 1.34" />,
  planned: <circle cx="5" cy="5" r="4" />,
  decided: (
    <>
      <circle cx="5" cy="5" r="4" />
      <path d="M5 1a4 4 0 0 0 0 8z" fill="currentColor" stroke="none" />
    </>
  ),
  budgeted: (
    <>
      <circle cx="5" cy="5" r="4" />
      <path d="M5 5V1a4 4 0 1 0 4 4z" fill="currentColor" stroke="none" />
    </>
  ),
  paid: (
    <>
      <circle cx="5" cy="5" r="4" />
      <circle cx="5" cy="5" r="2" fill="currentColor" stroke="none" />
    </>
  ),
  reported: <circle cx="5" cy="5" r="4.5" fill="currentColor" stroke="none" />,
  forecast: <path d="M5 .8 9.2 5 5 9.2.8 5z" />,
  opinion: <path d="M1 2h8v5H5L3 9V7H1z" />,
};

const WORDS: Readonly<Record<Status, CardKey>> = {
  reported: 'terms.status.reported',
  planned: 'terms.status.planned',
  'under-review': 'terms.status.under_review',
  budgeted: 'terms.status.budgeted',
  forecast: 'terms.status.forecast',
  decided: 'terms.status.decided',
  paid: 'terms.status.paid',
  opinion: 'terms.status.opinion',
};

/** How sure a fact is, by shape and by word: never by colour. */
export function StatusMark({ status }: { readonly status: Status }) {
  const { t } = useReading();
  return (
    <span class="status">
      <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true" focusable="false">
        <g fill="none" stroke="currentColor" stroke-width="1.3">
          {SHAPES[status]}
        </g>
      </svg>
      {t(WORDS[status])}
    </span>
  );
}
