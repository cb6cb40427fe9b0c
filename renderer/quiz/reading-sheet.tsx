import type { ReactNode } from 'react';
import { Sheet } from '../lesson/sheet.tsx';
import { BlockRail } from '../read/block-rail.tsx';
import { ReadingPage, useShownVersion } from './item-page.tsx';

/** The article with a panel beside it, while no item is asked. */
export function ReadingSheet({ rail, panel }: { rail?: ReactNode; panel: ReactNode }): ReactNode {
  const version = useShownVersion();
  if (!version) return null;
  return (
    <Sheet
      rail={rail ?? <BlockRail version={version} />}
      page={<ReadingPage version={version} strokes={NO_STROKES} />}
      margin={panel}
    />
  );
}

const NO_STROKES: readonly never[] = [];
