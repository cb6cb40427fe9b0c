import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import { LANGUAGES } from '../../core/language/bilingual.ts';
import { broughtArticle } from '../fixtures/own-articles.ts';
import { shippedLesson } from '../fixtures/shipped-lesson.ts';
import { expect, test } from './hamesh.ts';
import { inspectScreen } from './inspect-screen.ts';
import { Learner } from './learner.ts';

const SOURCE = readFileSync(
  path.resolve(import.meta.dirname, '../../assets/lessons/lavrov-missions/source.txt'),
  'utf8',
);

/** The desktop's pages are the same ones: there each language is seen once, and each window once. */
const WINDOWS = [
  { name: 'wide', viewport: { width: 1280, height: 800 }, colorScheme: 'light', onDesktop: 'ar' },
  { name: 'small', viewport: { width: 900, height: 600 }, colorScheme: 'dark', onDesktop: 'en' },
] as const;

for (const language of LANGUAGES) {
  for (const { name, viewport, colorScheme, onDesktop } of WINDOWS) {
    test(`shows every screen whole, with nothing serious for axe (${language}, ${name})`, async ({ hamesh }) => {
      test.skip(hamesh.host === 'desktop' && language !== onDesktop, 'seen in the other language, or on the web host');
      test.slow();
      const { page } = await hamesh.launch({ language, viewport, colorScheme });
      const learner = new Learner(page, language);
      const look = (screen: string, there: Locator): Promise<void> =>
        inspectScreen(hamesh, page, `${language}-${name}-${screen}`, there);
      const stopTitle = (stop: number): Locator =>
        page.getByRole('heading', { level: 2, name: shippedLesson().walk[stop]?.title[language] ?? '' });
      const openNote = learner.notes().getByRole('button', { expanded: true });
      const noteField = page.getByRole('textbox', { name: learner.says('practise.note'), exact: true });

      await look('welcome', learner.button('welcome.begin'));
      await learner.arrive('ليلى');
      await look('library', page.getByRole('progressbar').first());
      await learner.button('importing.add').click();
      await look('import', page.getByLabel(learner.says('importing.paste')));
      await page.getByLabel(learner.says('importing.paste')).fill(' \n ، \n ');
      await learner.button('importing.read').click();
      await look('import-refused', page.getByRole('alert'));
      await learner.button('importing.mend').click();
      await page.getByLabel(learner.says('importing.paste')).fill(SOURCE);
      await learner.button('importing.read').click();
      await page
        .getByRole('region', { name: learner.says('importing.sides.article') })
        .getByRole('button')
        .nth(2)
        .click();
      await look('import-menu', page.getByRole('menu'));
      await page.keyboard.press('Escape');
      await look('import-draft', learner.button('importing.keep'));
      await learner.button('importing.keep').click();
      await learner.inLesson();
      await learner.button('lesson.library').click();
      await learner.inLibrary();
      await page.getByRole('button', { name: learner.says('library.remove') }).click();
      await look('library-own', learner.button('library.remove-now'));
      await learner.button('library.remove-now').click();
      await learner.openLesson();
      await learner.notes().nth(3).getByRole('button').click();
      await look('read', openNote);
      for (const lens of ['voices', 'versions', 'claims']) {
        await page.getByText(learner.says(`read.margins.${lens}`), { exact: true }).click();
        const inside = page.getByRole('region', { name: learner.says(`lenses.${lens}`) }).locator(':scope > :not(h3)');
        await look(`lens-${lens}`, inside.first());
      }
      await page.getByRole('button', { name: learner.says('settings.title') }).click();
      await look('settings', page.getByRole('dialog'));
      await page.keyboard.press('Escape');

      await learner.go('walk');
      await look('walk-first', stopTitle(0));
      const stops = page.getByRole('navigation', { name: learner.says('walk.stops') }).getByRole('button');
      for (const stop of [4, 9, 14]) {
        await stops.nth(stop).click();
        await look(`walk-${stop + 1}`, stopTitle(stop));
      }

      await learner.go('practise');
      await look('rounds', page.getByRole('heading', { level: 2, name: learner.says('practise.title') }));
      await learner.startRound('worked');
      await learner.button('practise.first-mark').click();
      await look('round-worked', openNote);
      await learner.button('practise.rounds').click();
      await learner.startRound('blank');
      await learner.selectByMouse(5, 'الإرث المسموم');
      await look('round-selecting', page.getByRole('toolbar'));
      await page.keyboard.press('3');
      await look('round-marking', noteField);
      await learner.compare();
      await learner.notes().last().getByRole('button').click();
      await look('round-review', openNote);

      await learner.go('quiz');
      await look('quiz-start', learner.button('quiz.begin'));
      await learner.button('quiz.begin').click();
      await look('quiz-item', learner.button('items.check'));
      await learner.go('review');
      await look('review', learner.button('review.to-quiz'));

      await learner.button('lesson.library').click();
      await learner.inLibrary();
      await learner.openOwnArticle(broughtArticle(language));
      await learner.notes().first().getByRole('button').click();
      await look('own-read', learner.button('suggestions.take-over'));
      await learner.button('suggestions.take-over').click();
      await look('own-taken-over', noteField);
      await learner.notes().nth(1).getByRole('button').first().click();
      await learner.button('suggestions.wave-away').click();
      await page
        .locator('label')
        .filter({ hasText: learner.says('suggestions.siftings.waved-away') })
        .click();
      // The margin follows the choice a little later.
      await expect(learner.notes()).toHaveCount(1);
      await learner.notes().first().getByRole('button').first().click();
      await look('own-waved-away', openNote);
      await learner.go('practise');
      await look('own-practise', learner.button('practise.start'));
      await learner.button('practise.start').click();
      await learner.inRound('own');
      await learner.selectByMouse(0, broughtArticle(language).headline);
      await page.keyboard.press('2');
      await learner.compare('program');
      await learner.notes().nth(1).getByRole('button').click();
      await look('own-review', openNote);
      // A tag leaves the words that it speaks of their room.
      const head = page.locator('[data-note][data-active] [data-note-head]');
      const [whole, words] = await Promise.all([head.boundingBox(), head.locator('[lang]').boundingBox()]);
      expect((words?.width ?? 0) / (whole?.width ?? 1)).toBeGreaterThan(0.6);
    });
  }
}
