import { startStandIn } from '../stand-in/browser.ts';
import type { Driver } from './driver.ts';
import { systemSpeaking } from './environment.ts';
import { ended } from './process-end.ts';

/** The desktop shell's bundles, unchanged, on the stand-in for Electron. */
export const standInDriver: Driver = async (
  { language, dataFolder, viewport, colorScheme, reducedMotion, files },
  browser,
) => {
  const context = await (
    await browser()
  ).newContext({
    colorScheme,
    reducedMotion,
    serviceWorkers: 'block',
    ...(viewport === null ? {} : { viewport }),
  });
  const { page, main, said, closeWindow, answerDialogs } = startStandIn({
    context,
    args: [`--data=${dataFolder}`, ...files],
    env: systemSpeaking(language),
    resize: viewport === null,
  });
  const end = async (limit: number): Promise<void> => {
    await ended(main, limit);
    await context.close();
  };
  try {
    return {
      page: await page,
      said,
      answerDialogs: async (file) => answerDialogs(file),
      kill: () => {
        main.kill('SIGKILL');
        return end(0);
      },
      close: () => {
        closeWindow();
        return end(20_000);
      },
    };
  } catch (error) {
    await end(0);
    throw error;
  }
};
