import type { Stretch } from '@/lib/facts';

/** Height of one line's picture and the middle of it, in CSS pixels. */
const HEIGHT = 12;
const MIDDLE = HEIGHT / 2;

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** An arrowhead at a place on the line: it goes on from here. */
function Arrow({ at, back }: { readonly at: number; readonly back: boolean }) {
  return (
    <svg x={percent(at)} y={MIDDLE} overflow="visible" aria-hidden="true">
      <path
        d={back ? 'M4-4 0 0l4 4' : 'M-4-4 0 0l-4 4'}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
      />
    </svg>
  );
}

/** One stretch: solid as a bar, at most so much as a striped one, somewhere in it as a hollow one, a point as a dot. */
function Drawn({ stretch, last }: { readonly stretch: Stretch; readonly last: boolean }) {
  const { from, to, look, open } = stretch;
  const ends = open && <Arrow at={open === 'end' ? to : from} back={open === 'start'} />;
  if (from === to) {
    if (open) return ends ?? null;
    return (
      <circle
        cx={percent(from)}
        cy={MIDDLE}
        r="3.5"
        fill={last ? 'currentColor' : 'var(--paper)'}
        stroke="currentColor"
        stroke-width="1.5"
      />
    );
  }
  const line = { x1: percent(from), x2: percent(to), y1: MIDDLE, y2: MIDDLE, stroke: 'currentColor' };
  return (
    <>
      {look === 'somewhere' ? (
        <line {...line} stroke-width="1.5" stroke-dasharray="2 3" />
      ) : (
        <line {...line} stroke-width="8" {...(look === 'most' && { 'stroke-dasharray': '3 2' })} />
      )}
      {ends}
    </>
  );
}

/**
 * The picture of one line, as wide as its column. Everything it shows stands in words beside it: readers and prints do
 * without. Shapes, not colours, tell at-most and open ends apart.
 */
export function Stretches({
  stretches,
  dotted,
}: {
  readonly stretches: readonly Stretch[];
  /** Points on a scale: the scale is drawn too. */
  readonly dotted: boolean;
}) {
  const [first] = stretches;
  const last = stretches.at(-1);
  return (
    <svg
      class="stretches"
      width="100%"
      height={HEIGHT}
      overflow="visible"
      aria-hidden="true"
      focusable="false"
    >
      {dotted && <line class="scale" x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />}
      {first && last && first !== last && (
        <line
          x1={percent(first.from)}
          x2={percent(last.from)}
          y1={MIDDLE}
          y2={MIDDLE}
          stroke="currentColor"
          stroke-width="1.5"
        />
      )}
      {stretches.map((stretch, i) => (
        <Drawn key={i} stretch={stretch} last={i === stretches.length - 1} />
      ))}
    </svg>
  );
}
