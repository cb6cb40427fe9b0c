import type { TFunction } from 'i18next';
import { packRefusalText } from '../library/pack-news.tsx';
import type { Refusal } from './import-store.ts';

/** Why no article came of something, and what to do about it. */
export function refusalText(problem: Refusal, t: TFunction): string {
  switch (problem.kind) {
    case 'not-text':
    case 'broken-utf-8':
      return t(`importing.problems.${problem.kind}`, { line: problem.line });
    case 'other-encoding':
      return t('importing.problems.other-encoding', { encoding: problem.encoding });
    case 'unsupported':
      return t(`importing.unsupported.${problem.what}`);
    case 'pack':
      return packRefusalText(problem.refusal, t);
    default:
      return t(`importing.problems.${problem.kind}`);
  }
}
