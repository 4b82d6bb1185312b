import type { Vocabulary } from './vocabulary';
import { ENGLISH } from './vocabulary-english';
import { JAPANESE } from './vocabulary-japanese';
import { KOREAN } from './vocabulary-korean';
import { SIGNS } from './vocabulary-signs';

/** All at once: a Korean article prints `300 billion yen`, a Japanese one `GPU`. */
export const VOCABULARIES: readonly Vocabulary[] = [SIGNS, KOREAN, JAPANESE, ENGLISH];
