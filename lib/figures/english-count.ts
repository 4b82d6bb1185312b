/** English has no counters: a number counts when a plain noun follows and nothing before makes it a label. */

/** Words that follow a number without being counted by it, or are counted in units the index does not have. */
const NOT_COUNTED = new Set(
  (
    'percent per percentage points point times fold thousand million billion trillion yen won dollars ' +
    'years year months month weeks week days day hours hour minutes minute seconds decades decade ' +
    'and or to of in on at by from with for than as is are was were has have had will would the that which who ' +
    'but not when while after before into over under about most least more less other others ' +
    'kilometers kilometres meters metres kilograms tons tonnes megawatts gigawatts hectares degrees'
  ).split(' '),
);

/** What makes the number behind it a name: version 6, unit 6, No. 6. Capitalised words do so too: Llama 3 models. */
const LABEL_BEFORE =
  /(?:\b(?:no|number|unit|units|version|phase|section|chapter|page|article|line|type|model|level|grade|step|part|room|gate|route|flight|figure|table|aged|age)\.? |#)$/i;
const CAPITALISED_BEFORE = /(?:^|[^.!?:"“‘'’(\n] )[A-Z][\w-]* $/;

const NOUN_BEHIND = / (?:[A-Z]{2,} )?([a-z][a-z-]{2,})/y;
const LONGEST_LABEL = 24;
const YEAR = /^(?:19|20)\d\d$/;

/** Whether the number from `start` to `end` counts the noun behind it. */
export function isEnglishCount(text: string, start: number, end: number): boolean {
  if (YEAR.test(text.slice(start, end))) return false;
  NOUN_BEHIND.lastIndex = end;
  const noun = NOUN_BEHIND.exec(text)?.[1];
  if (noun === undefined || NOT_COUNTED.has(noun)) return false;
  const before = text.slice(Math.max(0, start - LONGEST_LABEL), start);
  return !LABEL_BEFORE.test(before) && !CAPITALISED_BEFORE.test(before);
}
