import type { Browser, Page } from '@playwright/test';
import * as z from 'zod';

const eventSchema = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  /** Microseconds of processor. */
  tdur: z.number().optional(),
  args: z.object({ data: z.object({ type: z.unknown().optional() }).optional() }).optional(),
});
const traceSchema = z.object({ traceEvents: z.array(eventSchema) });
type TraceEvent = z.infer<typeof eventSchema>;

/** Tasks shorter than this, in milliseconds, nobody notices. */
const LEAST = 5;

/** How long the longer tasks of a page's main thread took, in milliseconds of processor, while something was done. */
export async function longestTasks(browser: Browser, page: Page, act: () => Promise<void>): Promise<number[]> {
  const events = await traced(browser, page, act);
  // The thread on which frames are drawn is the page's main one.
  const main = events.find(({ name }) => name === 'FireAnimationFrame');
  const tasks = events.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && pid === main?.pid && tid === main.tid,
  );
  return [0, ...tasks.map(took).filter((one) => one >= LEAST)];
}

/** How long a page dealt with each event of a type, React's drawing included, in milliseconds of processor. */
export async function timesOfEvents(
  browser: Browser,
  page: Page,
  type: string,
  act: () => Promise<void>,
): Promise<number[]> {
  const events = await traced(browser, page, act);
  return events.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === type).map(took);
}

async function traced(browser: Browser, page: Page, act: () => Promise<void>): Promise<TraceEvent[]> {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'toplevel'] });
  await act();
  const trace: unknown = JSON.parse((await browser.stopTracing()).toString('utf8'));
  return traceSchema.parse(trace).traceEvents.filter(({ ph }) => ph === 'X');
}

function took({ tdur = 0 }: TraceEvent): number {
  return tdur / 1000;
}
