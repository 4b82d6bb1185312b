import type { Articles } from '@/data/build/articles';
import type { Problem } from '@/data/build/problem';
import type { Records } from '@/data/build/record';
import { amountAsPrinted } from './amount-as-printed';
import type { Check } from './check';
import { factReachable } from './fact-reachable';
import { idUnique } from './id-unique';
import { nameUnique } from './name-unique';
import { notThisContainsName } from './not-this-contains-name';
import { ownWords } from './own-words';
import { printedInArticle } from './printed-in-article';
import { referenceExists } from './reference-exists';
import { relationWhy } from './relation-why';
import { statementHasFigure } from './statement-has-figure';

const CHECKS: readonly Check[] = [
  idUnique,
  referenceExists,
  printedInArticle,
  amountAsPrinted,
  statementHasFigure,
  nameUnique,
  notThisContainsName,
  relationWhy,
  factReachable,
  ownWords,
];

/** Every problem that any rule finds in records that fit their schemas. */
export function checkRecords(records: Records, articles: Articles | undefined): Problem[] {
  return CHECKS.flatMap((check) => check(records, articles));
}
