/** Packages that bring no types: as much of them as the bench calls. */
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: string[]);
    search(text: string): [end: number, keywords: string[]][];
  }
}

declare module 'aho-corasick-node' {
  interface Builder {
    add(keyword: string): void;
    build(): { match(text: string): string[] };
  }
  const AhoCorasick: { builder(): Builder };
  export default AhoCorasick;
}

declare module 'mark.js' {
  export default class Mark {
    constructor(context: HTMLElement);
    markRegExp(pattern: RegExp, options: { each: (element: HTMLElement) => void }): void;
  }
}

/** CSS Custom Highlight API, section 5.3; TypeScript does not know it yet. */
interface HighlightRegistry {
  highlightsFromPoint(x: number, y: number): readonly unknown[];
}
