type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/**
 * Red, green, blue (0–255) and alpha (0–1) of a computed colour. Most are rgb(); pages that write oklch(), lab() or color()
 * get them back as written, and one painted pixel tells what they are. Undefined for what is no colour.
 */
function parseColour(computed: string): Colour | undefined {
  const numbers = /^rgba?\(([^)]+)\)$/
    .exec(computed)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  const [red, green, blue, alpha = 1] = numbers ?? paint(computed);
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return [red, green, blue, alpha];
}

function paint(colour: string): number[] {
  const context = CSS.supports('color', colour) ? new OffscreenCanvas(1, 1).getContext('2d') : null;
  if (!context) return [];
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** Relative luminance between 0 (black) and 1 (white), WCAG 2.2 "relative luminance". */
function luminanceOf([red, green, blue]: Colour): number {
  const linear = (channel: number) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Colours with less alpha let what is below decide. */
const OPAQUE_ENOUGH = 0.5;

/** Luminance at which black and white text have the same contrast against a background. */
const MIDDLE = 0.18;

/**
 * Light or dark as the page really is around the element: the nearest background that is not see-through; over pictures
 * and bare canvases, the opposite of the text's own colour.
 */
export function pageTheme(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.backgroundImage !== 'none') break;
    const background = parseColour(style.backgroundColor);
    if (background && background[3] >= OPAQUE_ENOUGH)
      return luminanceOf(background) < MIDDLE ? 'dark' : 'light';
  }
  const text = parseColour(getComputedStyle(element).color);
  return text && luminanceOf(text) > MIDDLE ? 'dark' : 'light';
}
