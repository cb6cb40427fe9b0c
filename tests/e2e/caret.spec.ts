import { expect, test } from './hamesh.ts';
import { Learner } from './learner.ts';

const TOXIC_LEGACY = 'الإرث المسموم';

for (const contexts of ['with', 'without'] as const) {
  test(`keeps every letter of the text, whatever is typed into it, ${contexts} edit contexts`, async ({ hamesh }) => {
    const { page } = await hamesh.launch();
    const learner = new Learner(page, 'en');
    await learner.arrive();
    if (contexts === 'without') {
      await page.addInitScript(() => Reflect.deleteProperty(window, 'EditContext'));
      await page.reload();
    }
    await learner.openLesson();
    await learner.go('practise');
    await learner.startRound('blank');
    const isEditable = await learner.text.evaluate((text) => text.hasAttribute('contenteditable'));
    expect(isEditable).toBe(contexts === 'without');
    const blocks = page.locator('[data-block]');
    const before = await blocks.allTextContents();

    await learner.selectByKeys(5, TOXIC_LEGACY);
    await page.keyboard.type('xyz');
    for (const key of ['Enter', 'Backspace', 'Delete', 'Control+x', 'Control+v']) await page.keyboard.press(key);
    await learner.selectByKeys(5, TOXIC_LEGACY);
    await page.keyboard.insertText('كلمة');
    const input = await page.context().newCDPSession(page);
    await input.send('Input.imeSetComposition', { text: 'كل', selectionStart: 2, selectionEnd: 2 });
    await input.send('Input.insertText', { text: 'كلمة' });
    await expect.poll(() => blocks.allTextContents()).toEqual(before);

    await learner.selectByKeys(5, TOXIC_LEGACY);
    await page.keyboard.press('3');
    await expect(learner.notes()).toHaveCount(1);
    await expect(learner.notes()).toContainText(TOXIC_LEGACY);
    expect(await blocks.allTextContents()).toEqual(before);
  });
}
