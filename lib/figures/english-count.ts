/** English has no counters: a number counts when a plural noun follows and nothing before makes it a label. */

/** Words that follow a number without being counted by it, or are counted in units the index does not have. */
const NOT_COUNTED = new Set(
  (
    'dozen hundred percent per percentage points point times fold thousand million billion trillion yen won dollars dollar cents ' +
    'years year months month weeks week days day hours hour minutes minute seconds decades decade ' +
    'and or to of in on at by from with for than as is are was were has have had will would can could the that which ' +
    'who but not when while after before into over under about most least more less other others does this its his ' +
    'kilometers kilometres meters metres kilograms tons tonnes barrels miles feet inches degrees pounds euros ' +
    'watt kilowatt megawatt gigawatt terawatt watts kilowatts megawatts gigawatts hectares acres liters litres laps wins losses runs goals seeds'
  ).split(' '),
);

/** Plurals without an s. */
const PLURAL = /s$|^(?:people|women|men|children|staff|personnel)$/;
const NO_PLURAL = /(?:ss|us|is)$/;

/** What makes the number behind it a name: version 6, unit 6, No. 6. Capitalised words do so too: Llama 3 models. */
const LABEL_BEFORE =
  /(?:\b(?:no|number|unit|units|version|phase|section|chapter|page|article|line|type|model|level|grade|step|part|room|gate|route|flight|figure|table|aged|age)\.? |#)$/i;
const CAPITALISED_BEFORE = /(?:^|[^.!?:"“‘'(\n] )([A-Z][\w-]*) $/;
/** Capitalised only because a sentence begins with them. */
const SENTENCE_OPENERS = new Set(
  'A About Above After All Almost Among An And Around At Before Both But By Even For From His In Its Just Like Nearly Of On Only Or Other Our Over Roughly Since So Some Than That The Their These They This Those Through To Under Until Up We Well When While With'.split(
    ' ',
  ),
);

/** The next words: the noun, or one or two adjectives and the noun: 16 fields, 10 new AI firms, 5,000 Nvidia GPUs. */
const WORDS_BEHIND = / ([A-Za-z][\w-]*)(?: ([A-Za-z][\w-]*))?(?: ([A-Za-z][\w-]*))?/y;
const ACRONYMS = /^[A-Z]{2,}s$/;
const LONGEST_LABEL = 24;
const YEAR = /^(?:19|20)\d\d$/;

function isCounted(word: string): boolean {
  return ACRONYMS.test(word) || (/^[a-z]/.test(word) && PLURAL.test(word) && !NO_PLURAL.test(word));
}

/** Whether the number from `start` to `end` counts the noun behind it. */
export function isEnglishCount(text: string, start: number, end: number): boolean {
  if (YEAR.test(text.slice(start, end))) return false;
  WORDS_BEHIND.lastIndex = end;
  const [, ...words] = WORDS_BEHIND.exec(text) ?? [];
  const behind = words.filter((word) => word !== undefined);
  const stop = behind.findIndex((word) => NOT_COUNTED.has(word.replace(/-.*/, '')));
  const reach = stop < 0 ? behind : behind.slice(0, stop);
  // Without any plural, what follows is not counted.
  if (!reach.some(isCounted)) return false;
  const before = text.slice(Math.max(0, start - LONGEST_LABEL), start);
  if (LABEL_BEFORE.test(before)) return false;
  const name = CAPITALISED_BEFORE.exec(before)?.[1];
  return name === undefined || SENTENCE_OPENERS.has(name);
}
