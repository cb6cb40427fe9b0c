import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { writeWholeFile } from '../services/files/write-whole-file.ts';

/** The size a window has at first, and the least it may have, in the screen's points. */
export const FIRST_SIZE = { width: 1280, height: 800 } as const;
export const LEAST_SIZE = { width: 900, height: 600 } as const;

const placeSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(LEAST_SIZE.width),
  height: z.int().min(LEAST_SIZE.height),
  maximized: z.boolean(),
});

/** Where a window was, and whether it filled the screen. */
type WindowPlace = z.infer<typeof placeSchema>;

/** The place that was kept in `dataFolder`, or null where there is none that can be used. */
export function readWindowPlace(dataFolder: string): WindowPlace | null {
  try {
    return placeSchema.parse(JSON.parse(readFileSync(placeFile(dataFolder), 'utf8')));
  } catch {
    return null;
  }
}

/** Keeps `place` for the next start. A disk that is full or closed to us costs only this, so it isn't an error. */
export function keepWindowPlace(dataFolder: string, place: WindowPlace): void {
  try {
    writeWholeFile(placeFile(dataFolder), JSON.stringify(place), 'program');
  } catch {
    // The next window opens where a first one does.
  }
}

type Area = Pick<WindowPlace, 'x' | 'y' | 'width' | 'height'>;

/** Whether enough of a window's top shows on one of the screens to take hold of it: a screen may be gone by now. */
export function canBeReached(place: Area, screens: readonly Area[]): boolean {
  return screens.some(
    (screen) =>
      Math.min(place.x + place.width, screen.x + screen.width) - Math.max(place.x, screen.x) >= 100 &&
      place.y >= screen.y &&
      place.y <= screen.y + screen.height - 50,
  );
}

function placeFile(dataFolder: string): string {
  return path.join(dataFolder, 'window.json');
}
