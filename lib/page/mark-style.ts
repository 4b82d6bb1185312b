/** How marks look; each way is a highlight of its own, which the style sheet paints. */
export type MarkStyle = 'dots' | 'line' | 'tint';

/** The name under which the highlight of a style is registered. */
export function highlightOf(style: MarkStyle): string {
  return style === 'dots' ? 'gakju' : `gakju-${style}`;
}
