interface EmphasisedProps {
  readonly text: string;
  /** Half-open, in UTF-16 units, in order. */
  readonly spans: readonly (readonly [start: number, end: number])[];
}

/** A text with the characters that matched set off from the rest. */
export function Emphasised({ text, spans }: EmphasisedProps) {
  const pieces = [];
  let done = 0;
  for (const [start, end] of spans) {
    pieces.push(text.slice(done, start), <mark key={start}>{text.slice(start, end)}</mark>);
    done = end;
  }
  return (
    <>
      {pieces}
      {text.slice(done)}
    </>
  );
}
