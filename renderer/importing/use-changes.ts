import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block, VersionId } from '../../core/article/article.ts';
import {
  blockBefore,
  changeKind,
  joinBlocks,
  joinVersions,
  leaveOut,
  moveBoundary,
  moveToVersion,
  putBack,
  splitBlock,
  startVersion,
} from '../../core/importing/boundaries.ts';
import type { Draft } from '../../core/importing/draft.ts';
import { announce } from '../controls/announcer.tsx';
import { useDraft, type FocusGoal } from './draft-store.ts';

export type Changes = {
  /** Splits a block at an offset; the caret goes to the start of what was cut off. */
  split: (block: number, offset: number) => void;
  /** Joins a block to the one before; the caret goes to where they met. */
  join: (block: number) => void;
  moveBoundary: (block: number, way: 'on' | 'back') => void;
  makeIt: (block: number, kind: Block['kind']) => void;
  leaveOut: (block: number) => void;
  putBack: (block: number) => void;
  moveTo: (block: number, version: VersionId) => void;
  startVersion: (block: number) => void;
  joinVersions: (block: number, from: VersionId, into: VersionId) => void;
};

/** What a person can do to the draft's boundaries. Screen readers are told, and the focus stays with what was changed. */
export function useChanges(): Changes {
  const { t } = useTranslation();
  const change = useDraft((store) => store.change);
  return useMemo(() => {
    const now = (): Draft => useDraft.getState().history.present;
    function tell(done: (draft: Draft) => Draft, said: string, goal: FocusGoal): void {
      announce(change(done, goal) ? said : t('importing.no-change'));
    }
    return {
      split: (block, offset) => {
        const done = splitBlock(now(), block, offset);
        const later = done.blocks[done.blocks.findIndex(({ id }) => id === block) + 1]?.id ?? block;
        tell(() => done, t('importing.done.split'), { block: later, offset: 0 });
      },
      join: (block) => {
        const former = blockBefore(now(), block);
        if (former === null) return announce(t('importing.no-change'));
        tell((draft) => joinBlocks(draft, block), t('importing.done.join'), {
          block: former.id,
          offset: former.text.length,
        });
      },
      moveBoundary: (block, way) =>
        tell((draft) => moveBoundary(draft, block, way), t('importing.done.boundary'), { block, offset: null }),
      makeIt: (block, kind) =>
        tell((draft) => changeKind(draft, block, kind), t(`importing.done.${kind}`), { block, offset: null }),
      leaveOut: (block) =>
        tell((draft) => leaveOut(draft, block), t('importing.done.left-out'), { block, offset: null }),
      putBack: (block) => tell((draft) => putBack(draft, block), t('importing.done.put-back'), { block, offset: null }),
      moveTo: (block, version) =>
        tell((draft) => moveToVersion(draft, block, version), t('importing.done.version'), { block, offset: null }),
      startVersion: (block) =>
        tell((draft) => startVersion(draft, block), t('importing.done.version'), { block, offset: null }),
      joinVersions: (block, from, into) =>
        tell((draft) => joinVersions(draft, from, into), t('importing.done.versions'), { block, offset: null }),
    };
  }, [t, change]);
}
