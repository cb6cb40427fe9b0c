import { useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Input, Label, RadioGroup, TextField } from 'react-aria-components';
import type { Language } from '../../core/language/bilingual.ts';
import type { Learner } from '../../core/study/learner.ts';
import { Button } from '../controls/button.tsx';
import { Radio } from '../controls/radio.tsx';
import { useLeftFocus } from '../controls/use-left-focus.ts';
import { directionOfWritten } from '../language/direction-of-written.ts';
import { switchInterface } from '../language/interface.ts';
import { useLanguage } from '../language/use-language.ts';
import { LearnerName } from './learner-name.tsx';
import { useSession } from './session-store.ts';
import styles from './welcome-screen.module.css';

/** The first start, and whenever somebody else sits down: who is learning, and in which language. */
export function WelcomeScreen({ learners }: { learners: readonly Learner[] }): ReactNode {
  const { t } = useTranslation();
  const choose = useSession((store) => store.choose);
  const title = useRef<HTMLHeadingElement>(null);
  useLeftFocus(title);
  return (
    <main className={styles['screen']}>
      <div className={styles['sheet']}>
        <p className={styles['brand']} lang="ar">
          هامش
        </p>
        <h1 ref={title} className={styles['title']} tabIndex={-1}>
          {t('welcome.title')}
        </h1>
        <p className={styles['lead']}>{t('welcome.lead')}</p>
        {learners.length > 0 && (
          <section className={styles['known']} aria-labelledby="known-learners">
            <h2 id="known-learners">{t('welcome.known')}</h2>
            <ul>
              {learners.map((learner) => (
                <li key={learner.id}>
                  <Button onPress={() => void choose(learner.id)}>
                    <LearnerName learner={learner} />
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        )}
        <NewLearner first={learners.length === 0} />
      </div>
    </main>
  );
}

function NewLearner({ first }: { first: boolean }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const join = useSession((store) => store.join);
  const [name, setName] = useState('');

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    void join(name.trim() === '' ? null : name.trim(), language);
  }

  return (
    <form className={styles['form']} onSubmit={submit}>
      {!first && <h2>{t('welcome.somebody-else')}</h2>}
      <RadioGroup
        className={styles['languages'] ?? ''}
        value={language}
        onChange={(value) => void switchInterface(value === 'ar' ? 'ar' : 'en')}
      >
        <Label>{t('welcome.language')}</Label>
        <div className={styles['language-choices']}>
          <LanguageChoice value="ar" name="العربية" />
          <LanguageChoice value="en" name="English" />
        </div>
      </RadioGroup>
      <TextField className={styles['name'] ?? ''} value={name} onChange={setName} maxLength={80} autoComplete="off">
        <Label>{t('welcome.name')}</Label>
        <Input dir={directionOfWritten(name)} />
        <span className={styles['detail']}>{t('welcome.name-optional')}</span>
      </TextField>
      <Button weight="main" type="submit">
        {t('welcome.begin')}
      </Button>
    </form>
  );
}

function LanguageChoice({ value, name }: { value: Language; name: string }): ReactNode {
  return (
    <Radio value={value} className={styles['language-choice']}>
      <span lang={value}>{name}</span>
    </Radio>
  );
}
