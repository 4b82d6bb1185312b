/** Signs that browsers spell out. */
const SIGNS: Readonly<Record<string, string>> = { Period: '.', Comma: ',', Space: '␣' };

interface KeyCapsProps {
  /** As the browser writes it (`Ctrl+Shift+Period`, `⇧⌘.`); empty when nothing is bound. */
  readonly keys: string;
  /** What is said then. */
  readonly none: string;
}

/** The keys of a shortcut, each as a key. */
export function KeyCaps({ keys, none }: KeyCapsProps) {
  if (keys === '') return <>{none}</>;
  return (
    <>
      {keys.split('+').map((key) => (
        <kbd key={key}>{SIGNS[key] ?? key}</kbd>
      ))}
    </>
  );
}
