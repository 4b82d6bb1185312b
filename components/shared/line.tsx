import { type ComponentChildren, Fragment, toChildArray } from 'preact';

/**
 * Things said in one line, set apart by middle dots: `2024~2025년 · 기사 환산 약 4조 원`. The dot stays at the end of a
 * line that breaks, never at the head of the next. What is null, false or empty is left out together with its dot.
 */
export function Line({
  class: name,
  children,
}: {
  readonly class: string;
  readonly children: ComponentChildren;
}) {
  const items = toChildArray(children);
  if (items.length === 0) return null;
  return (
    <p class={name}>
      {items.map((item, i) => (
        <Fragment key={typeof item === 'object' ? (item.key ?? i) : i}>
          {i > 0 && <span class="dot">{'\u00a0· '}</span>}
          {item}
        </Fragment>
      ))}
    </p>
  );
}
