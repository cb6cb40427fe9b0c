import { ChevronDown, ChevronUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../controls/announcer.tsx';
import { Button } from '../controls/button.tsx';
import { useReading } from '../lesson/reading-store.ts';
import { usePageGeometry } from '../page/page-geometry.ts';
import type { ReadMark } from './use-read-marks.ts';

/** Goes from note to note, wherever in the text the next one is. */
export function NoteSteps({ shown }: { shown: readonly ReadMark[] }): ReactNode {
  const { t } = useTranslation();
  const geometry = usePageGeometry();
  const activate = useReading((store) => store.activate);
  const active = useReading((store) => store.active);
  const here = useReading((store) => store.place.block);
  const at = shown.findIndex(({ id }) => id === active);
  const following = shown.findIndex(({ span }) => span.block >= here);
  const before = at === -1 ? shown[following === -1 ? shown.length - 1 : following - 1] : shown[at - 1];
  const next = at === -1 ? shown[following] : shown[at + 1];

  function show(mark: ReadMark | undefined): void {
    if (!mark) return;
    activate(mark.id);
    geometry.reveal(mark.span);
    announce(`${t(`marks.${mark.kind}`)}: ${mark.mark.selector.exact}`);
  }

  return (
    <>
      <Button weight="quiet" aria-label={t('suggestions.previous')} isDisabled={!before} onPress={() => show(before)}>
        <ChevronUp size={18} aria-hidden />
      </Button>
      <Button weight="quiet" aria-label={t('suggestions.next')} isDisabled={!next} onPress={() => show(next)}>
        <ChevronDown size={18} aria-hidden />
      </Button>
    </>
  );
}
