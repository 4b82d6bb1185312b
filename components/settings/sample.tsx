export interface SampleProps {
  readonly heading: string;
  readonly hint: string;
  readonly paragraphs: readonly string[];
}

/** A text whose names are marked as on any page, and open their footnotes. */
export function Sample({ heading, hint, paragraphs }: SampleProps) {
  return (
    <section class="sample" aria-labelledby="sample-heading">
      <h2 id="sample-heading" data-gakju="off">
        {heading}
      </h2>
      <p class="hint" data-gakju="off">
        {hint}
      </p>
      <div class="text">
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </section>
  );
}
