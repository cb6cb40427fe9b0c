import type { TextRange } from '../../text/text-range.ts';
import type { Token } from '../tokens/token.ts';

/** What a group calls its own. */
const OWN = new Set(
  (
    'people land lands country nation homeland fatherland motherland army forces troops soldiers boys borders ' +
    'shores coasts waters property properties interests values sons daughters children women mothers martyrs ' +
    'heroes towns cities villages streets neighbourhoods neighborhoods communities identity culture language ' +
    'traditions heritage blood dignity honour honor pride sovereignty independence freedom freedoms liberty ' +
    'liberties rights democracy republic constitution wealth resources riches ancestors forefathers fathers ' +
    'grandfathers civilisation civilization faith religion creed flag soil seas skies brothers sisters kin race ' +
    'tribe enemies foes rivals adversaries friends allies partners jobs workers farmers fishermen fisherfolk ' +
    'taxpayers veterans police industry industries economy factories schools hospitals services taxes money ' +
    'revolution resistance unity destiny future rise victory'
  ).split(' '),
);
/** Words between "our" and what is ours: "our own brave young men and women". */
const MOST_BETWEEN = 3;

/** Another noun's beginning ends what is ours: "our view of the people". */
function isBetween({ quote, word }: Token): boolean {
  return quote === null && word.kind === 'word' && !word.isStop && !/^(?:of|the|an?|this|that)$/.test(word.shadow);
}

/** Words of ours: "our borders", "our brave soldiers". */
export function englishUsThem(sentence: readonly Token[]): TextRange[] {
  const found: TextRange[] = [];
  for (let at = 0; at < sentence.length; at++) {
    const first = sentence[at];
    if (!first?.word.isOurs) continue;
    const owned = sentence.slice(at + 1, at + 2 + MOST_BETWEEN);
    const beyond = owned.findIndex((token) => !isBetween(token));
    const own = (beyond === -1 ? owned : owned.slice(0, beyond)).find((token) => OWN.has(token.word.shadow));
    if (own) found.push({ start: first.start, end: own.end });
  }
  return found;
}
