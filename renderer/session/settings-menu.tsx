import { AArrowDown, AArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogTrigger, Label, Popover, RadioGroup, SwitchButton, SwitchField } from 'react-aria-components';
import { TEXT_SIZES, THEMES, type Preferences } from '../../core/study/learner.ts';
import { Button } from '../controls/button.tsx';
import menu from '../controls/menu.module.css';
import { Radio } from '../controls/radio.tsx';
import { usePreferences, useSession } from './session-store.ts';

/** How the page looks: text size, theme, and gloss where there is any. Kept with the learner. */
export function SettingsMenu({ offersGloss = true }: { offersGloss?: boolean }): ReactNode {
  const { t } = useTranslation();
  return (
    <DialogTrigger>
      <Button weight="quiet" aria-label={t('settings.title')}>
        <span aria-hidden>{t('settings.sign')}</span>
      </Button>
      <Popover className={menu['popover'] ?? ''} placement="bottom end">
        <Dialog className={menu['dialog'] ?? ''} aria-label={t('settings.title')}>
          <TextSize />
          <ThemeChoice />
          {offersGloss && <Toggle preference="gloss">{t('settings.gloss')}</Toggle>}
          <Toggle preference="wholeWords">{t('settings.whole-words')}</Toggle>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function TextSize(): ReactNode {
  const { t } = useTranslation();
  const { textSize } = usePreferences();
  const prefer = useSession((store) => store.prefer);
  const at = TEXT_SIZES.indexOf(textSize);
  const step = (by: 1 | -1): void => {
    const next = TEXT_SIZES[at + by];
    if (next !== undefined) void prefer({ textSize: next });
  };
  return (
    <div className={menu['row']} role="group" aria-label={t('settings.text-size')}>
      <span>{t('settings.text-size')}</span>
      <span className={menu['buttons']}>
        <Button weight="quiet" aria-label={t('settings.smaller')} isDisabled={at === 0} onPress={() => step(-1)}>
          <AArrowDown size={20} aria-hidden />
        </Button>
        <output aria-live="polite">{t('settings.size-of', { size: at + 1, of: TEXT_SIZES.length })}</output>
        <Button
          weight="quiet"
          aria-label={t('settings.larger')}
          isDisabled={at === TEXT_SIZES.length - 1}
          onPress={() => step(1)}
        >
          <AArrowUp size={20} aria-hidden />
        </Button>
      </span>
    </div>
  );
}

function ThemeChoice(): ReactNode {
  const { t } = useTranslation();
  const { theme } = usePreferences();
  const prefer = useSession((store) => store.prefer);
  return (
    <RadioGroup
      className={menu['group'] ?? ''}
      value={theme}
      onChange={(value) => {
        const chosen = THEMES.find((one) => one === value);
        if (chosen) void prefer({ theme: chosen });
      }}
    >
      <Label>{t('settings.theme')}</Label>
      <div className={menu['choices']}>
        {THEMES.map((one) => (
          <Radio key={one} value={one} className={menu['choice']}>
            {t(`settings.themes.${one}`)}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

type TogglePreference = {
  [Key in keyof Preferences]: Preferences[Key] extends boolean ? Key : never;
}[keyof Preferences];

function Toggle({ preference, children }: { preference: TogglePreference; children: ReactNode }): ReactNode {
  const isSelected = usePreferences()[preference];
  const prefer = useSession((store) => store.prefer);
  return (
    <SwitchField className="" isSelected={isSelected} onChange={(on) => void prefer({ [preference]: on })}>
      <SwitchButton className={menu['switch'] ?? ''}>
        {children}
        <span className={menu['knob']} aria-hidden />
      </SwitchButton>
    </SwitchField>
  );
}
